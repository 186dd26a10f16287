/**
 * The last resort for a report whose occasion no trigger tells: a sentence near the top in which two
 * countries act and a field of security cooperation is named is coded as a statement of low confidence.
 */
import type { Trigger } from '../mechanisms/types';
import { Draft } from './draft';
import { frameWordsOf } from './time-frame';
import type { Group, ReadArticle, ReadSentence } from './types';

/** Further down, what is said of two countries is seldom what the article reports. */
const TOP = 4;

function actorsIn(read: ReadSentence): Set<string> {
  const actors = new Set(read.countries.filter(({ role }) => role === 'party').map(({ country }) => country));
  for (const { country } of read.officials) if (country) actors.add(country);
  return actors;
}

export function impliedCooperation(article: ReadArticle): Draft | null {
  const words = frameWordsOf(article.article.language);
  const prose = article.sentences.filter(({ sentence }) => sentence.kind === 'prose');
  if (words.hostile.test(prose[0]?.folded ?? '')) return null;
  for (const read of prose.slice(0, TOP)) {
    const field = read.fields.find(({ domain, weight }) => domain !== 'non_security' && weight === 'strong');
    const actors = actorsIn(read);
    if (!field || actors.size < 2 || words.hostile.test(read.folded) || words.adverse.test(read.folded))
      continue;
    const { start, end } = field;
    const trigger: Trigger = {
      start,
      end,
      mechanism: 'statement',
      strength: 'hinted',
      sentence: read.sentence.index,
      definite: false,
      attribute: false,
      object: null,
    };
    const group: Group = {
      family: 'statement',
      triggers: [trigger],
      sentence: read,
      span: read.sentence,
      frame: 'past',
    };
    const draft = new Draft(group, [...actors]);
    for (const other of prose) if (other !== read) draft.follow(other);
    return draft;
  }
  return null;
}
