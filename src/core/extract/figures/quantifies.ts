/** Whether the number of a noun quantifies cooperation where it stands: by the kind of noun and what is said of it. */
import * as context from './contexts';
import { compoundAt, type Counted } from './counted';
import * as predicate from './predicates';
import type { NumberMention } from './read-numbers';
import { after, before, type Reading } from './reading';

/** Fewer people are officials at a table, not a quantity. */
export const FEWEST_PEOPLE = 3;
/** Fewer of these speak for their side; of those who teach, two count already. */
const FEWEST_OFFICIALS = 10;
const OFFICIALS = /^(?:officials|delegates|representatives)$/;
const TEACHERS = /^(?:experts|instructors|trainers|advisers|advisors|specialists|خبيران|خبيرين)$/;
/** Fewer 'forces' are services. */
const FEWEST_FORCES = 20;
/** Fewer states are the parties themselves, fewer texts the occasions. */
const FEWEST_STATES = 4;
/** What is searched; elsewhere such places are no figure. */
const PLACES =
  /^(?:houses|homes|premises|addresses|properties|apartments|sites|locations|plants|laborator(?:y|ies)|labs)$/;
/** How far from its number a course stands whose length 'for' or 'over' gives. */
const COURSE_REACH = 60;

/** '480 hours of instruction' */
const OF_TEACHING =
  /^\s*of (?:[a-z]+ )?(?:training|instruction|tuition|classes|lectures|lessons)\b|^ ?(?:من ال)?(?:تدريب|تعليم|دراس)/;
/** 'ten weeks of training' */
const TEACHING =
  /^\s*(?:of )?(?:[a-z]+ )?(?:training|courses?|instruction|tuition|classes|lectures|lessons)\b/;
/** Whether a length belongs to a course or an exercise. */
function isCourseLength(reading: Reading, number: NumberMention, counted: Counted): boolean {
  const { text } = reading;
  if (
    counted.noun.unit === 'years' &&
    !/\b(?:course|programme|program)\b|دوره|برنامج/.test(reading.clauseOf(number.first))
  )
    return false;
  const following = after(reading, counted.next);
  const phrase = text.words.slice(number.next, counted.next).join(' ');
  if (/\b(?:flying|flight|training|teaching)\b/.test(phrase)) return true;
  if (compoundAt(text, number.next)) return context.COURSE.test(following.slice(0, 40));
  if (OF_TEACHING.test(following)) return true;
  if (!context.COURSE.test(reading.clauseOf(number.first))) return false;
  const start = before(reading, number.first);
  if (context.NO_LENGTH.test(start) || context.AGO.test(following)) return false;
  const lasting = context.LASTING.exec(start)?.[0];
  // 'for four days two warships lay at ..., and later held an exercise'
  if (lasting !== undefined && /^(?:for|over)\b/.test(lasting))
    return context.COURSE.test(`${start} ${following.slice(0, COURSE_REACH)}`);
  return lasting !== undefined || TEACHING.test(following);
}

/** Whether an act of cooperation has this number for its object or subject. */
function isGoverned(reading: Reading, number: NumberMention, counted: Counted): boolean {
  return predicate.isGoverned(
    before(reading, number.first),
    after(reading, counted.next),
    context.CASUALTIES,
  );
}

/** Whether people count: enough of them, unharmed, and if of no force, at something that is cooperation. */
function isPeopleCount(reading: Reading, number: NumberMention, counted: Counted, clause: string): boolean {
  const head = reading.text.words[counted.next - 1] ?? '';
  const fewest = OFFICIALS.test(head)
    ? FEWEST_OFFICIALS
    : head === 'forces' || head.endsWith('قوات')
      ? FEWEST_FORCES
      : TEACHERS.test(head)
        ? FEWEST_PEOPLE - 1
        : FEWEST_PEOPLE;
  if (number.value < fewest) {
    const two = number.value === FEWEST_PEOPLE - 1 && fewest === FEWEST_PEOPLE;
    if (!two || !isGoverned(reading, number, counted)) return false;
  }
  const taken = context.SEIZED.test(clause) || predicate.LAW.test(clause);
  if (taken) return reading.joint || context.HANDED.test(reading.sentence);
  return counted.noun.kind === 'people' || predicate.COOPERATING.test(clause);
}

/** Whether things count: not those blown up, needed, carried or taken by one side alone. */
function isEquipmentCount(
  reading: Reading,
  number: NumberMention,
  counted: Counted,
  clause: string,
): boolean {
  const freight = counted.noun.unit === 'tonnes' || counted.noun.unit === 'kilograms';
  const following = after(reading, counted.next);
  const start = before(reading, number.first);
  if (freight && ((context.ACCUSED.test(clause) && !reading.joint) || predicate.SIZE_OF_SHIP.test(start)))
    return false;
  if (freight && !reading.joint && context.CONTRABAND.test(following)) return false;
  if (context.SEIZED.test(clause) && !reading.joint) return false;
  if (context.BLOWN_UP.test(clause) && !isGoverned(reading, number, counted)) return false;
  if (context.FIRED.test(start) && !freight) return false;
  return !predicate.RATE.test(following) && !predicate.HOSTILE.test(clause);
}

/** Things told apart, not counted: 'two different uniforms'. */
const DIFFERENT = /^\s*(?:different|separate|distinct|opposing|rival) /;

/** Companies of soldiers, not firms. */
const MILITARY =
  /\b(?:infantry|tanks?|rifle|troops?|soldiers?|platoons?|battalions?|brigades?|deploy\w*|mechani[sz]ed|motori[sz]ed|para\w*|marines?|engineers?|guards?|combat|exercises?|drills?|army|armou?red|commandos?|airborne|police|peacekeep\w*)\b/;

/** Whether the number of this noun quantifies cooperation here. */
export function quantifies(reading: Reading, number: NumberMention, counted: Counted): boolean {
  const clause = reading.clauseOf(number.first);
  const start = before(reading, number.first);
  const { kind } = counted.noun;
  if (kind === 'span') return isCourseLength(reading, number, counted);
  const harmed =
    context.tellsOfHarm(start, after(reading, counted.from)) ||
    (predicate.isNoCooperation(clause, start) && !context.HANDED.test(clause));
  if (
    (harmed && !isGoverned(reading, number, counted)) ||
    [predicate.NEEDED, predicate.OWNED, predicate.CARRIES, predicate.DATA_LABEL].some((none) =>
      none.test(start),
    )
  )
    return false;
  if (kind === 'seized')
    return (
      reading.joint && number.value >= 2 && (!PLACES.test(counted.noun.unit) || predicate.SEARCH.test(clause))
    );
  const known =
    /^(?:the|these|those|all|both)$/.test(reading.text.words[number.first - 1] ?? '') &&
    reading.text.words[number.next] !== '-';
  if (kind === 'people' || kind === 'persons') return isPeopleCount(reading, number, counted, clause);
  if (kind === 'handed')
    return (
      number.value >= 1 && (context.HANDED.test(clause) || (reading.joint && context.SEIZED.test(clause)))
    );
  if (kind === 'state') {
    const around = start.slice(-25) + after(reading, number.next);
    return (
      number.value >= FEWEST_STATES &&
      !number.definite &&
      !known &&
      context.TAKING_PART.test(clause) &&
      !context.KNOWN_STATES.test(around)
    );
  }
  if (number.value < 2 || DIFFERENT.test(after(reading, number.next))) return false;
  // Two or three texts are the occasions themselves.
  if (kind === 'instrument')
    return (
      !known && number.value >= FEWEST_STATES && context.SIGNING.test(clause) && !context.ENDING.test(start)
    );
  if (counted.noun.unit === 'companies' && /[a-z]/.test(clause)) return MILITARY.test(clause);
  return kind !== 'equipment' || isEquipmentCount(reading, number, counted, clause);
}
