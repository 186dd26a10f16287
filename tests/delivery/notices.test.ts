/** That every package which ends up in a bundle is named with its licence in docs/notices.md. */
import { spawnSync } from 'node:child_process';

test('docs/notices.md is what the bundles hold', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/notices.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
