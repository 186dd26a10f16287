/** Figures by the words around a number: crime, agreements that end, delegations by their strength. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';
test.each<[string, string[]]>([
  ['He was extradited over a bribery scheme involving $4 million.', []],
  ['Thai police returned a woman who had swindled investors out of 200 million baht ($5.5 million).', []],
  ['The man, wanted in an embezzlement case worth 12 million euros, was flown to Prague.', []],
  ['He is accused of having laundered $30 million through Dubai.', []],
  ['Denmark gave a grant of $5 million to fight money laundering and fraud.', ['5000000 USD']],
  ['The EU provided 3 million euros for equipment against tax evasion.', ['3000000 EUR']],
  ['Niger scrapped four agreements that it had signed with France.', []],
  ['Bolivia terminated two treaties concluded with Chile in 1904.', []],
  ['Georgia and Armenia signed four agreements and ended the talks.', ['4 agreements']],
  ['The ministers ended their talks and signed five accords.', ['5 agreements']],
  ['The ministers ended their talks and signed three accords.', []],
  ['General Tan heads a Singapore delegation of 14.', ['14 people']],
  ['A Laotian delegation of 25 arrived in Hanoi.', ['25 people']],
  ['The colonel led a delegation of five to Doha.', ['5 people']],
  ['The Serbian side has 16 members.', ['16 people']],
])('%s', (text, expected) => {
  expect(findFigures(readArticleText(text)).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});
