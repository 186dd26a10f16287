/**
 * Reads an article's sentences in order and decides which of them tell of the same occasion: a group of
 * triggers goes on with an occasion told before, opens a new one, or (no trigger) adds to the last one.
 */
import { frameWordsOf } from './time-frame';
import { groupsOf } from './groups';
import { partiesOfGroup } from './parties';
import type { Draft, Group, ReadArticle, ReadSentence, TimeFrame } from './types';

const mechanismsOf = (group: Group): Set<string> => new Set(group.triggers.map(({ mechanism }) => mechanism));
const isDefinite = (group: Group): boolean => group.triggers.some(({ definite }) => definite);
const isTold = (group: Group): boolean => group.triggers.some(({ strength }) => strength === 'told');

/** Dates with a value in the words of a group. */
function datesOf({ sentence, span }: Group): string[] {
  return sentence.dates
    .filter(({ start, end, value }) => value !== '' && start >= span.start && end <= span.end)
    .map(({ value }) => value);
}

/** Dates of two groups contradict each other where neither begins with the other. */
function datesDiffer(a: Group, b: Group): boolean {
  const [one, two] = [datesOf(a), datesOf(b)];
  if (one.length === 0 || two.length === 0) return false;
  return !one.some((x) => two.some((y) => x.startsWith(y) || y.startsWith(x)));
}

function citiesDiffer(a: Group, b: Group): boolean {
  const cities = ({ sentence, span }: Group): string[] =>
    sentence.places.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ city }) => city);
  const [one, two] = [cities(a), cities(b)];
  return one.length > 0 && two.length > 0 && !one.some((city) => two.includes(city));
}

const CALL = 'phone_call';

class Reader {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;

  constructor(private readonly article: ReadArticle) {}

  /** Whether a group's parties can be those of a draft: one side holds the other. */
  private sameParties(draft: Draft, group: Group): boolean {
    const own = partiesOfGroup(this.article, group);
    const known = new Set(draft.groups.flatMap((other) => partiesOfGroup(this.article, other)));
    if (own.length === 0 || known.size === 0) return true;
    if (own.length === 1) return known.size < 2 || known.has(own[0] as string);
    return own.every((country) => known.has(country)) || [...known].every((country) => own.includes(country));
  }

  private isSeparate(group: Group): boolean {
    return frameWordsOf(this.article.article.language).separate.test(group.sentence.folded.slice(0, 200));
  }

  /** Whether a contact (visit, meeting, call, session) goes on with one that was told before. */
  private continuesContact(draft: Draft, group: Group): boolean {
    const first = draft.groups[0] as Group;
    if (draft.frame !== group.frame || !this.sameParties(draft, group)) return false;
    if (draft.groups.some((other) => datesDiffer(other, group))) return false;
    const known = new Set(draft.groups.flatMap((other) => [...mechanismsOf(other)]));
    const own = mechanismsOf(group);
    if (own.has(CALL) !== known.has(CALL) && isTold(group) && !own.has('meeting')) return false;
    if (own.has(CALL) && !known.has(CALL)) return false;
    if (own.has('committee') && !known.has('committee') && isTold(group) && isDefinite(group) && this.current !== null)
      return draft.groups.length === 1 && draft.groups[0]?.sentence.sentence.index === group.sentence.sentence.index - 1;
    if (isTold(group) && this.isSeparate(group)) return false;
    if (!isDefinite(group) && isTold(group) && citiesDiffer(first, group) && !own.has('visit')) return false;
    return true;
  }

  private continuesDeed(draft: Draft, group: Group): boolean {
    if (draft.frame !== group.frame || !this.sameParties(draft, group)) return false;
    const own = mechanismsOf(group);
    const known = draft.groups.filter((other) => [...mechanismsOf(other)].some((one) => own.has(one)));
    if (known.length === 0) return false;
    return !known.some((other) => datesDiffer(other, group));
  }

  /** The contact at which a text was signed: the reported one, where no other was told since. */
  private contactOfSigning(group: Group): Draft | undefined {
    const contacts = this.drafts.filter(
      (draft) => draft.frame === group.frame && draft.groups.some(({ family }) => family === 'contact'),
    );
    const [only] = contacts;
    if (!only || contacts.length > 1 || !this.sameParties(only, group)) return undefined;
    return only.groups.some((other) => datesDiffer(other, group)) ? undefined : only;
  }

  private targetOf(group: Group): Draft | undefined {
    const latestFirst = [...this.drafts].reverse();
    const ordered = this.current ? [this.current, ...latestFirst] : latestFirst;
    switch (group.family) {
      case 'contact': {
        const holdsContact = (draft: Draft): boolean =>
          draft.groups.some(({ family }) => family === 'contact') ||
          (draft === this.drafts[0] && draft.groups[0]?.family === 'paper');
        return ordered.find((draft) => holdsContact(draft) && this.continuesContact(draft, group));
      }
      case 'paper':
        return ordered.find((draft) => this.continuesDeed(draft, group)) ?? this.contactOfSigning(group);
      case 'statement':
        return this.drafts.find((draft) => draft.frame !== 'earlier' && this.sameParties(draft, group));
      default:
        return ordered.find((draft) => this.continuesDeed(draft, group));
    }
  }

  /** Whether a group that continues nothing is worth an event of its own. */
  private opens(group: Group, isLead: boolean): boolean {
    const told = isTold(group);
    if (group.frame === 'past') return true;
    const dated = group.sentence.dates.some(({ start, end }) => start >= group.span.start && end <= group.span.end);
    if (group.frame === 'earlier') return told || dated;
    return isLead || (told && (dated || group.sentence.places.length > 0 || group.family !== 'practice'));
  }

  read(read: ReadSentence, isLead: boolean): void {
    const groups = groupsOf(this.article, read, isLead);
    let opened = false;
    for (const group of groups) {
      const target = this.targetOf(group);
      if (target) {
        target.groups.push(group);
        if (group.frame === 'past') this.current = target;
        opened = true;
      } else if (this.opens(group, isLead)) {
        const draft: Draft = { groups: [group], support: [], frame: group.frame, main: false };
        this.drafts.push(draft);
        if (group.frame === 'past' || this.current === null) this.current = draft;
        opened = true;
      }
    }
    if (!opened) this.current?.support.push(read);
  }
}

/** Order in which drafts are asked to be the reported event. */
const NEWNESS: readonly TimeFrame[] = ['past', 'future', 'earlier'];

/** The reported event: what comes first and is new. */
export function mainOf(drafts: readonly Draft[]): Draft | undefined {
  for (const frame of NEWNESS) {
    const found = drafts.find((draft) => draft.frame === frame);
    if (found) return found;
  }
  return undefined;
}

/** A lead that states a wish, offer or plan to cooperate, without an occasion of its own. */
function statementOf(lead: ReadSentence): Group | null {
  const told = lead.triggers.filter(({ mechanism }) => mechanism === 'statement');
  if (told.length === 0 || lead.fields.length === 0) return null;
  const named = new Set(lead.countries.filter(({ role }) => role !== 'topic' && role !== 'border').map(({ country }) => country));
  for (const { country } of lead.officials) if (country) named.add(country);
  if (named.size < 2) return null;
  return { family: 'statement', triggers: told, sentence: lead, span: lead.sentence, frame: 'past' };
}

/** Drafts of all occasions in text order; the reported one is marked. */
export function readDrafts(article: ReadArticle): Draft[] {
  const prose = article.sentences.filter(({ sentence }) => sentence.kind === 'prose');
  const [lead] = prose;
  if (!lead) return [];
  const reader = new Reader(article);
  for (const read of prose) reader.read(read, read === lead);
  const { drafts } = reader;
  const ofLead = drafts.filter((draft) => draft.groups[0]?.sentence === lead);
  if (!ofLead.some(({ frame }) => frame === 'past')) {
    const statement = statementOf(lead);
    if (statement) {
      const planned = ofLead.find((draft) => draft.frame === 'future' && draft.groups[0]?.family === 'practice');
      const rest = planned ? drafts.filter((draft) => draft !== planned) : drafts;
      const main: Draft = {
        groups: [statement, ...(planned?.groups ?? [])],
        support: [...(planned?.support ?? [])],
        frame: 'past',
        main: true,
      };
      return [main, ...rest];
    }
  }
  const main = mainOf(drafts);
  if (main) main.main = true;
  return drafts;
}
