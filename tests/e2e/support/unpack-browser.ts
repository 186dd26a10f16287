/**
 * The Chromium of the browser tests: it comes inside the npm package @sparticuz/chromium, for Linux on x64,
 * and is unpacked once into build/. Nothing is downloaded, and nothing of the system's is needed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
  version: string;
};
const BUILD = resolve('build');
const FOLDER = join(BUILD, `chromium-${version}`);

export const unpacked = {
  program: join(FOLDER, 'chromium'),
  /** libnss3 and what it needs, for systems without them. */
  libraries: join(FOLDER, 'al2023', 'lib'),
  /** Makes pages look the same on every machine: Open Sans, and no Arabic but what a page brings itself. */
  fontSettings: join(FOLDER, 'fonts.conf'),
};

/** The package unpacks itself, to wherever the system keeps temporary files. */
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** True where the package's Chromium runs. */
export function isPackaged(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Unpacks the browser unless it is there. Whole or not at all, also when two do it at the same time. */
export function unpackBrowser(): void {
  if (existsSync(FOLDER)) return;
  mkdirSync(BUILD, { recursive: true });
  const folder = mkdtempSync(join(BUILD, 'chromium-unpacking-'));
  try {
    // The package takes its libraries along only where it believes itself on Amazon's Linux.
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { env, stdio: 'pipe' });
    writeFileSync(join(folder, 'fonts.conf'), fontSettings());
    renameSync(folder, FOLDER);
  } catch (error) {
    if (!existsSync(FOLDER)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fontSettings(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, 'fonts')}</dir>
  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
