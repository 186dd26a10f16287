/**
 * The long texts of the modules that read articles: lexicons, word lists, patterns. The build takes them out of
 * the code (src/build/late.mjs) and puts them into a file beside it: Apps Script loads the code anew for every
 * click, and few clicks need them.
 */
let byModule: Readonly<Record<string, readonly string[]>> | undefined;

/** The texts of one module, by its path in `src/core` without the ending. The file is read once a run. */
export function longTextsOf(module: string): readonly string[] {
  // As a template, not as a page: its content comes as it stands.
  byModule ??= JSON.parse(
    HtmlService.createTemplateFromFile('long-texts').getRawContent(),
  ) as typeof byModule;
  const texts = byModule?.[module];
  if (!texts) throw new Error(`long-texts.html is of another version than Code.js: ${module} is not in it.`);
  return texts;
}
