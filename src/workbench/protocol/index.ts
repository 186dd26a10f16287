/**
 * What the page of the workbench and its server say to each other: requests as JSON, events as a stream,
 * and the messages between the page and the add-on's own pages in their frames. Types and names only.
 *
 * Files that the server has: `/` is page/index.html; page/main.ts and the CSS that it imports are
 * `/assets/main.js` (a module) and `/assets/main.css`, fonts lie beside them.
 */
export type { CellFormat } from '../../host/model/sheet-state';
export type { Json, MenuSpec } from '../../host/protocol';
export * from './events';
export * from './frames';
export * from './requests';
export * from './views';
