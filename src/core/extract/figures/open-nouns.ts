/** Things of any name that are counted as the object of a gift, a sale or a course: '20 water purifiers', '15 مضخة'. */
import { UNITS_EN } from './number-words-en';
import { STOP_EN } from './lexicon/en';
import * as context from './contexts';
import { readingsAr, type Counted } from './counted';
import { isGoverned } from './predicates';
import type { NumberMention } from './read-numbers';
import { after, before, type Quantity, type Reading } from './reading';

/** Words of the phrase in which the noun is looked for. */
const LONGEST_PHRASE = 4;
/** Fewer or more of a thing nobody has a word for are no quantity of cooperation. */
const LEAST = 2;
const MOST = 1e6;

/** What numbers count without being given or taught: time, distance, places, politics, talk. */
const NO_THINGS = new Set(
  (
    'years days weeks months hours minutes seconds decades centuries nights times kilometres kilometers km miles metres meters yards knots feet inches degrees percent points acres hectares ' +
    'steps ways reasons areas fields sectors sides parties ministers leaders presidents governors ambassadors lawmakers governments ministries nationalities provinces cities towns villages districts regions sites ' +
    'locations places addresses islands homes houses families children votes lives deaths cases attacks incidents sessions meetings visits talks topics issues points items questions answers goals players matches ' +
    'games medals types kinds generations stages phases levels goods minds proposals options conditions demands requests questions messages speeches statements warnings charges complaints appeals terms pages ' +
    'orders others members rounds species lines words figures others tens hundreds thousands millions dozens scores this us is was has his its plus perhaps thus series always across towards jobs trips stops legs'
  ).split(' '),
);
const NO_THINGS_AR = new Set(
  'يوم يوما ايام اسبوع اسبوعا اسابيع شهر شهرا اشهر شهور سنه سنوات عام عاما اعوام ساعه ساعات دقيقه دقايق مره مرات كيلومتر كيلومترا كيلومترات كم متر مترا امتار ميل ميلا اميال درجه نقطه نقاط قريه قري مدينه مدن محافظه محافظات منطقه مناطق وزير وزراء سفير سفراء رييس روساء جلسه جلسات لقاء لقاءات اجتماع اجتماعات زياره زيارات قضيه قضايا هجوم هجمات صوت صوتا اصوات هدف اهداف مقترح مقترحات محور محاور مجال مجالات قطاع قطاعات طلب طلبات رساله رسايل حاله حالات الاف الف مليون ملايين مليار مليارات في من علي الي عن مع حتي بعد قبل منذ خلال ضمن بين لدي عند كل بعض اخرين اخري اخر فقط منهم منها منهن ممن يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت شتنبر غشت يوليوز دجنبر نونبر'.split(
    ' ',
  ),
);
/** What was named before. */
const KNOWN = /\b(?:the|these|those|all|both)(?: other)? $/;
/** Tokens between the items of a list. */
const LONGEST_JOINT = 5;
/** Another item of a list. */
const LISTED = /(?:among them|including|as well as|along with|plus|,|and|بينها|منها) $|، $| و$/;
/** Persons by what they do. */
const AGENTS = /(?:[^n]ers|ors|ists|eers|ees|ians|ants|smiths)$/;

function english(reading: Reading, number: NumberMention): Counted | null {
  const { words, tokens } = reading.text;
  let found: Counted | null = null;
  for (let at = number.next; at < number.next + LONGEST_PHRASE; at += 1) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind !== 'word' || STOP_EN.has(word) || word === 'of' || UNITS_EN.has(word)) break;
    if (!/^[a-z]{3,}[^sui'][s]$/.test(word)) continue;
    if (NO_THINGS.has(word)) return null;
    const people = AGENTS.test(word) && context.COURSE.test(reading.clauseOf(number.first));
    found = {
      noun: people ? { kind: 'people', unit: 'people' } : { kind: 'equipment', unit: word },
      from: number.next,
      next: at + 1,
    };
  }
  return found;
}

function arabic(reading: Reading, number: NumberMention): Counted | null {
  const word = reading.text.words[number.next] ?? '';
  const known = [word, ...readingsAr(word)].some((one) => NO_THINGS_AR.has(one));
  if (!/^(?!ال|و)[\u0621-\u064a]{3,}$/.test(word) || known) return null;
  return { noun: { kind: 'equipment', unit: 'items' }, from: number.next, next: number.next + 1 };
}

/** What a number counts whose noun no list holds, where an act of cooperation governs it; else null. */
export function openNounAt(
  reading: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
): Counted | null {
  if (number.value < LEAST || number.value > MOST || KNOWN.test(before(reading, number.first))) return null;
  const counted = english(reading, number) ?? arabic(reading, number);
  // '28 devices, among them 12 spectrometers and eight endoscopes'
  if (
    counted &&
    previous?.measure === 'equipment' &&
    number.first - previous.next <= LONGEST_JOINT &&
    LISTED.test(before(reading, number.first))
  )
    return counted;
  return counted &&
    isGoverned(before(reading, number.first), after(reading, counted.next), context.CASUALTIES)
    ? counted
    : null;
}
