/**
 * Finds what two sides share with one another however many words stand between: 'exchange vital information' codes
 * intelligence, 'exchange of operational experience' training; views, notes and fire are exchanged besides.
 */
import type { Span } from '../../text/fold';
import { PatternIndex } from '../../text/pattern-index';

export interface Shared extends Span {
  readonly domain: 'intelligence' | 'training';
}

/** Words between the verb and what is shared; 'and', 'of' and commas join what is shared with it. */
const BETWEEN =
  "(?:,? (?!views?|opinions?|fire|gifts|prisoners|letters|notes|personal|contact|public|trade)[a-z'-]{1,20}){1,6}";
const SHARING =
  '\\b(?:exchang(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|swap(?:s|ped|ping)?|pool(?:s|ed|ing)?|mutual (?:provision|supply))';
const INFORMATION = new RegExp(
  `${SHARING}${BETWEEN} (?:information|intelligence|data)\\b(?! (?:technolog|cent(?:re|er)|office))`,
  'g',
);
const KNOWLEDGE = new RegExp(
  `${SHARING}${BETWEEN} (?:expertise|experiences?|knowledge|know-how|practices|lessons(?: learn(?:ed|t))?|skills)\\b`,
  'g',
);

/** 'Passed on information in time', 'supports the force with intelligence', 'information flows freely'. */
const PASSED =
  /\b(?:pass(?:es|ed|ing)? on|relay(?:s|ed|ing)?|feed(?:s|ing)?|fed|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|support(?:s|ed|ing)?|help(?:s|ed|ing)?|hand(?:s|ed|ing)? over|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?)(?: (?!information)[a-z'-]{1,20}){0,5} (?:intelligence|tip-offs?)\b(?! (?:agenc|servic|chief|head|director|officer))|\b(?:pass(?:es|ed|ing)? on|relay(?:s|ed|ing)?|swap(?:s|ped|ping)?)(?: [a-z'-]{1,20}){0,2} information\b|\b(?:information|intelligence|data)(?: [a-z]+){0,2} (?:flows?|flowed|flowing|travels?|(?:is|are|was|were|be|being|been|gets?|getting) (?:[a-z]+ )?(?:shared|exchanged|passed (?:on|along)|handed on|traded|swapped|pooled))\b|\b(?:pass|passes|passed|passing|giv(?:e|es|ing)|gave|feed|feeding|tell|send|sending|sent) (?:each other|one another)(?: [a-z'-]{1,20}){0,3} (?:information|intelligence|data)\b|\bkeep(?:s|ing)? (?:each other|one another) informed\b|\b(?:gathering|collection|analysis|gather|collect|analyse|analyze) (?:of )?intelligence\b|\bintelligence[- ](?:gathering|collection|analysis)\b|\b(?:thanks to|based on|acting on|following|on the basis of|using|with)(?: [a-z'-]{1,20}){0,2} (?:intelligence|information|tip-offs?|tips?) (?:from|received from|provided by|supplied by|passed on by|shared by|given by)\b/g;
/** The same in Arabic: تقاسم خبراتها, تزويدها بالمعلومات, بفضل معلومات وفرتها. */
const INFORMATION_AR =
  /(?:تبادل|تقاسم|تشارك|مشاركه|تمرير|تدفق|انسياب|يتبادل|تتبادل|تبادلا|تزويد\S*|وفرت\S*|قدمت\S*|زودت\S*)(?: (?!الجانب|الطرف|وجهات|الاراء|الزيار|الوفود|الهدايا|التهاني)[\u0621-\u064a]+){0,3} (?:و|ب|بال)?(?:ال)?(?:معلومات|معطيات|بيانات|استخبار\S*)(?![\u0621-\u064a])|(?:بفضل|بناء علي|استنادا الي|اثر|بموجب|وفق|علي ضوء) (?:ال)?معلومات(?: [\u0621-\u064a]+){0,2} (?:وفرت|قدمت|زودت|وردت من|تلقت|من (?:ال)?(?:سلطات|اجهزه|مخابرات|استخبارات|جهاز|مصالح|نظيرت))\S*/g;
const KNOWLEDGE_AR =
  /(?:تبادل|تقاسم|تشارك|مشاركه|نقل|استفاده من|الافاده من|اكتساب|يتبادل|تتبادل|تبادلا|وضع)(?: (?!الجانب|الطرف|وجهات|الاراء|الزيار|الهدايا|التهاني)[\u0621-\u064a]+){0,3} (?:و|ب|بال)?(?:ال)?(?:خبره|خبرته|خبرتها|خبرات|خبراته|خبراتها|خبراتهم|خبراتهما|تجارب|تجاربه|تجاربها|تجاربهما|معارف|معرفه|مهارات|ممارسات)(?![\u0621-\u064a])/g;

const ABOUT_INFORMATION = [INFORMATION, PASSED, INFORMATION_AR];
const index = new PatternIndex([...ABOUT_INFORMATION, KNOWLEDGE, KNOWLEDGE_AR]);

/** Ranges of `folded` between two offsets that tell what is shared. */
export function sharedKnowledge(folded: string, from: number, to: number): Shared[] {
  return index.matchesIn(folded.slice(from, to)).map(({ pattern, match }) => ({
    domain: pattern < ABOUT_INFORMATION.length ? 'intelligence' : 'training',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
