/** An add-on's page for its frame: the shim that stands for google.script goes before everything else. */

/** Where a script may go in without the browser leaving standards mode or the head. */
const START = /^\s*(?:<!doctype[^>]*>)?(?:\s|<!--[^]{0,2000}?-->)*(?:<html\b[^>]*>)?\s*(?:<head\b[^>]*>)?/i;

export function framePage(html: string, shim: string): string {
  const start = START.exec(html)?.[0] ?? '';
  // A script ends at the first closing tag, wherever it stands.
  const code = shim.replace(/<\/(script)/gi, '<\\/$1');
  return `${start}<script>${code}</script>${html.slice(start.length)}`;
}
