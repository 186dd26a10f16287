/**
 * A workbench for pictures: the sample articles as a team at work has them, under a clock that stands still, so that
 * the same code always shows the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtAddon } from '../../../src/cli/input/built-addon';
import { sayPage } from '../../../src/core/messages/say-page';
import type { InterfaceLanguage } from '../../../src/core/model/tab';
import { tabTitle } from '../../../src/core/model/tabs';
import { createHost } from '../../../src/host';
import { serveWorkbench } from '../../../src/workbench/server';
import { until } from '../support/until';

/** Shown where something was imported, decided or built. */
const NOW = Date.UTC(2026, 2, 2, 9, 30);
const NAME = 'Accord';
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en_US', ar: 'ar_QA' };

export interface PictureWorkbench {
  /** With the token. */
  readonly url: string;
  /** Resolves when a cell of Events holds exactly this. */
  stored(text: string): Promise<unknown>;
  /** Stops it and deletes what it kept. */
  discard(): Promise<void>;
}

/** Imported, proposed, validated and summed up, with a name for whoever works there. */
export async function openPictureWorkbench(
  language: InterfaceLanguage,
  coder: string,
): Promise<PictureWorkbench> {
  const now = () => NOW;
  const files = builtAddon();
  const name = sayPage(language, 'workbook-name');
  const user = { email: 'analyst@example.org', id: 'analyst', locale: language };
  const host = createHost({ files, addonName: NAME, name, user, locale: LOCALES[language], now });
  const call = (name: string, ...args: unknown[]) => {
    const { result, error } = host.callFromPage(name, ...args);
    if (error) throw new Error(`${name}: ${error.message}`);
    return result;
  };
  call('pageSetUp');
  call('pageSetCoder', coder);
  call('pageStage', call('pageSampleArticles'));
  while ((call('pagePropose') as { left: number }).left > 0);
  call('pageValidate');
  call('pageSummarise');
  const folder = mkdtempSync(join(tmpdir(), 'accord-pictures-'));
  const { url, close } = await serveWorkbench({
    ...{ host: host.state, files, user, addonName: NAME, folder, stateName: 'workbook', now },
    built: resolve('build', 'workbench'),
    ports: [0],
  });
  return {
    url,
    stored: (text) =>
      until(
        () => Promise.resolve(host.workbook.values(tabTitle('events')[language]).flat()),
        (values) => values.includes(text),
      ),
    discard: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
