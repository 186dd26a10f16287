// `npm run deploy`: builds Accord and puts it into the script that .clasp.json names, replacing what is
// there. `npm run deploy -- "what is new"` also keeps a version with that description.
import { askClasp } from './clasp.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { PlainError, runPlainly } from './plain-error.mjs';
import { hasScript, readSettings, spreadsheetAddress } from './script-settings.mjs';

await runPlainly(async () => {
  const description = process.argv.slice(2).join(' ').trim();
  const settings = readSettings();
  if (!hasScript(settings)) {
    throw new PlainError(
      'Accord does not know yet which script to go to.\n' +
        'Run: npm run create, or put the id of your script into .clasp.json.',
    );
  }
  ensureInstalled();
  const { bundle } = await import('./bundle.mjs');
  await bundle();

  // Without --force and a terminal, clasp skips a changed manifest and reports success.
  const pushed = askClasp(['push', '--force']);
  console.log(
    pushed.length > 0 ? `Accord is in your script:\n  ${pushed.join('\n  ')}` : 'Your script is up to date.',
  );
  if (description !== '') {
    const { versionNumber } = askClasp(['create-version', '--', description]);
    console.log(`Kept as version ${versionNumber}: ${description}`);
  }
  const { parentId } = settings;
  console.log(`Now reload the spreadsheet${parentId ? `: ${spreadsheetAddress(parentId)}` : '.'}`);
});
