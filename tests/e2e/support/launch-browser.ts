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

/**
 * Where the package has no browser for this system, an installed Google Chrome is taken. `environment` is
 * what the browser starts with, `more` are further arguments.
 */
export async function launchBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  more: readonly string[] = [],
): Promise<Browser> {
  if (!isPackaged()) return chromium.launch({ channel: 'chrome', args: [...more] });
  try {
    return await launch(environment, more);
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    return launch({ ...environment, LD_LIBRARY_PATH: unpacked.libraries }, more);
  }
}

function launch(environment: NodeJS.ProcessEnv, more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: unpacked.program,
    args: [...ARGUMENTS, ...more],
    env: { ...environment, FONTCONFIG_FILE: unpacked.fontSettings },
  });
}
