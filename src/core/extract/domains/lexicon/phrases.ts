/** Turns the notation of the lexicons into phrases: spellings of English, forms with the article in Arabic. */

/** British spelling and the other one that newspapers use. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/defence/g, 'defense'],
  [/(organ|modern|radical|weapon)is/g, '$1iz'],
  [/manoeuvre/g, 'maneuver'],
  [/armour/g, 'armor'],
  [/programme/g, 'program'],
  [/neighbour/g, 'neighbor'],
  [/centre/g, 'center'],
  [/co-/g, 'co'],
  [/\b(counter|anti) /g, '$1'],
  [/\bcyber (?=\w)/g, 'cyber'],
];

/** Most phrases have one spelling, and one search tells. */
const ANY_SPELLING = new RegExp(SPELLINGS.map(([{ source }]) => source).join('|'));

/** An English phrase in all its spellings. */
export function englishSpellings(phrase: string): string[] {
  const spellings = [phrase];
  if (!ANY_SPELLING.test(phrase)) return spellings;
  for (const [pattern, replacement] of SPELLINGS) {
    for (const spelling of [...spellings]) {
      const other = spelling.replace(pattern, replacement);
      if (other !== spelling) spellings.push(other);
    }
  }
  return spellings;
}

/** An Arabic phrase with all and with none of the articles that `~` stands for. */
export function arabicForms(phrase: string): string[] {
  const bare = phrase.replace(/~/g, '');
  if (bare === phrase) return [phrase];
  // The matcher takes the article off a first word by itself.
  const withArticle = phrase.replace(/~/g, 'ال');
  const forms = [bare, withArticle];
  // The accusative of 'noun adjective': تعاونا أمنيا, تمرينا مشتركا.
  const accusative = /^(\S+[^ةىا\s]) (\S*(?:ي|مشترك))$/.exec(bare);
  if (accusative && phrase.includes(' ~')) forms.push(`${accusative[1]}ا ${accusative[2]}ا`);
  return forms;
}
