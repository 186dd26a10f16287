/** Starts the browser: the one that npm brought, with its own libraries where the system lacks them. */
import { chromium, type Browser } from 'playwright-core';
import { isPackaged, unpacked } from './unpack-browser';

/** The package's own arguments would turn off what these tests rely on: that frames are kept apart. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the package has no browser for this system, an installed Google Chrome is taken. */
export async function launchBrowser(): Promise<Browser> {
  if (!isPackaged()) return chromium.launch({ channel: 'chrome' });
  try {
    return await launch({});
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    return launch({ LD_LIBRARY_PATH: unpacked.libraries });
  }
}

function launch(extra: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath: unpacked.program,
    args: ARGUMENTS,
    env: { ...process.env, FONTCONFIG_FILE: unpacked.fontSettings, ...extra },
  });
}
