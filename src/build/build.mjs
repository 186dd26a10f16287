// `npm run build`: installs what is missing and bundles.
import { statSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
console.log(`dist/Code.js: ${(statSync('dist/Code.js').size / 1024).toFixed(1)} KB`);
