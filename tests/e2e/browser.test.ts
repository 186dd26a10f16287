/** The browser of these tests starts on systems that lack its libraries. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './support/launch-browser';
import { isPackaged } from './support/unpack-browser';

const onPackaged = isPackaged() ? test : test.skip;

onPackaged('where libnss3 cannot be loaded, the one that the package carries is taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-libraries-'));
  // Found before the system's, and no library at all.
  for (const name of ['libnss3.so', 'libnssutil3.so', 'libnspr4.so']) writeFileSync(join(folder, name), '');
  try {
    const browser = await launchBrowser({ ...process.env, LD_LIBRARY_PATH: folder });
    const page = await browser.newPage();
    await page.setContent('<p>Accord</p>');
    expect(await page.getByText('Accord').isVisible()).toBe(true);
    await browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
