/** Which clubs of states, named in a sentence, stand there for their members: 'the navies of the Gulf states'. */
import type { ReadArticle, ReadSentence } from './types';

/** Where smuggled goods were to go. */
const GOAL_OF_GOODS =
  /(?:وجهت\S*|متجه\S*|مهرب\S*|طريقها|تهريب\S*) (?:كانت )?(?:الي |نحو )?$|\b(?:bound|destined|heading|headed|smuggled|way) (?:for|to|into|towards?) (?:the )?$/;
/** A name that says 'states': دول الساحل الخمس. */
const STATES_NAMED = /^(?:ال)?(?:دول|بلدان) /;
/** Words that make a club stand for its members and not for its secretariat. */
const CLUB_AFTER =
  /^ ?(?:\([a-z]+\) ?)?(?:'s )?(?:member )?(?:states|nations|countries|members|security forces|forces|navies|armies|interior ministers|defen[cs]e ministers|ministers|bloc|police|leaders|military|troops)\b/;
const CLUB_BEFORE =
  /(?:states|nations|countries|members|ministers|forces|inside|leaders|chiefs|armies) (?:of|from|in) (?:the )?$|(?:دول|بدول|لدول|ودول|وزراء|قوات|بلدان|بين دول|قاده|جيوش|اجهزه الامن في|رؤساء اركان|رووساء اركان)(?: [\u0621-\u064a]+){0,2} (?:ال|في )?$/;

/** Larger bodies hardly ever act with all their members. */
const LARGEST_CLUB = 12;

/** The clubs of a sentence that act with all their members. */
export function actingClubs(read: ReadSentence, article: ReadArticle): ReadSentence['organisations'] {
  const { folded } = article.article;
  return read.organisations.filter((mention) => {
    if (mention.members.length < 2 || mention.members.length > LARGEST_CLUB) return false;
    const end = folded.toFolded(mention.end);
    const start = folded.toFolded(mention.start);
    const after = folded.text.slice(end, end + 45);
    const before = folded.text.slice(Math.max(0, start - 70), start);
    if (GOAL_OF_GOODS.test(before)) return false;
    return (
      STATES_NAMED.test(folded.text.slice(start, end)) || CLUB_AFTER.test(after) || CLUB_BEFORE.test(before)
    );
  });
}
