/**
 * Tells an everyday word that is named as a field ('cooperation in trade', في مجالات التجارة) or as a target
 * ('fight against drugs', مكافحة الجرائم) from the same word elsewhere in a sentence.
 */
import { isOnAgenda } from './agenda';
import type { Headed } from './lexicon/types';

/** How far before a word the head of its list may stand, in characters of folded text. */
const REACH_BEFORE = 110;
const REACH_AFTER = 90;

const FIELD_BEFORE =
  /\b(?:co-?operat\w*|collaborat\w*|coordinat\w*|work\w*|partnerships?|fields?|areas?|sectors?|spheres?|domains?|agreements?)(?:,| (?:in|on|of|for|to|against|including|covering|such as|like|as)\b)[^.;]*$|(?:تعاون|تنسيق|مجال|مجالات|ميدان|ميادين|قطاع|قطاعات|شراكه|اتفاقيات في|اتفاقيه في)(?=[\s,])[^.;]*$/;
const TARGET_BEFORE =
  /\b(?:combat\w*|fight\w*|tackl\w*|prevent\w*|counter\w*|against|smuggling of|traffick\w*|smuggl\w*|flow of|information (?:on|about)|control of|secur\w*|protect\w*)\b[^.;]*$|(?:مكافحه|محاربه|مواجهه|تصدي|ضد|منع|ضبط|تامين|حمايه|مراقبه)(?=[\s,])[^.;]*$/;
/** 'Drugs, arms and human trafficking'. */
const TARGET_AFTER = /^(?:,? (?:(?:and|or) )?[a-z-]+){0,4} (?:traffick|smuggl)/;
/** 'trade cooperation': the head follows its attribute. */
const FIELD_AFTER =
  /^(?:,? (?:and|or)? ?[\w-]+){0,3} (?:co-?operation|collaboration|partnerships?|fields?|areas?|sectors?)\b/;
/** What is talked about, agreed upon or exchanged: the topic of a meeting. */
const TOPIC_BEFORE =
  /\b(?:discuss\w*|talk(?:s|ed|ing)?(?:,? too,?)? (?:about|on|of|over)|spoke (?:about|of)|speak(?:ing)? (?:about|of)|had to do with|deal(?:s|t|ing)? with|touch\w* (?:on|upon)|rais(?:e|ed|ing)|review\w*|cover(?:s|ed|ing)?|do(?:ing)? more (?:on|about|in)|exchanges? of|growth in|relations in|(?:memoranda|memorandums|accords?|deals?|instruments?|texts?|documents?) (?:on|in|about)|expand\w*|boost\w*|promot\w+|as well as in)\b[^.;]*$|(?:بحث|بحثا|يبحث|ناقش|ناقشا|تناول|تناولا|استعرض|استعرضا|تطرق|تطرقا|تدارس|اتفاقيات|مذكرات|تطوير|تعزيز)(?=[\s,])[^.;]*$/;
/** 'Defence education', 'police investment': the field is security all the same; a quotation opens no topic. */
const OF_SECURITY = /\b(?:defen[cs]e|military|police|policing|security|critical)[ -]$|"[^"]{0,30}$/;
/** Words that end the list of a head: what follows them is another clause. */
const LEAVES =
  /\b(?:that|which|who|said|while|because|in order|with a view)\b|(?:^|\s)(?:علي|وفق|التي|الذي|ان|حيث|بما|بحضور|في حضور|بمشاركه|برياسه)\s/;

function heads(pattern: RegExp, text: string): boolean {
  const head = pattern.exec(text);
  return head !== null && !LEAVES.test(head[0]);
}

/** Whether the word between two folded offsets has the head that its domain asks for, within its sentence. */
export function hasHead(
  folded: string,
  word: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
  asked: Headed,
): boolean {
  const before = folded.slice(Math.max(sentence.start, word.start - REACH_BEFORE), word.start);
  const after = folded.slice(word.end, Math.min(sentence.end, word.end + REACH_AFTER));
  if (heads(FIELD_BEFORE, before) || FIELD_AFTER.test(after)) return true;
  if (asked === 'topic' && OF_SECURITY.test(before)) return false;
  if (asked === 'topic') return heads(TOPIC_BEFORE, before) || isOnAgenda(after);
  return asked === 'target' && (heads(TARGET_BEFORE, before) || TARGET_AFTER.test(after));
}
