/**
 * Reads an article's sentences in order and decides which of them tell of the same occasion: a group of
 * triggers goes on with an occasion told before, opens a new one, or (no trigger) adds to the last one.
 */
import { groupsOf } from './groups';
import { isNewOccasion } from './new-occasion';
import { partiesOfGroup } from './parties';
import { frameWordsOf } from './time-frame';
import { sameInstrument } from './instruments';
import { datesDiffer, isDefinite, isTold, mechanismsIn, PAPER } from './group-facts';
import type { Draft, Group, ReadArticle, ReadSentence, TimeFrame } from './types';

const CALL = 'phone_call';
/** Characters within which a sentence names what its speaker does. */
const SPEAKER = 25;

class Reader {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** Sentences before the first occasion: they lead up to it. */
  private readonly opening: ReadSentence[] = [];

  constructor(private readonly article: ReadArticle) {}

  /** Whether a group's parties can be those of a draft: one side holds the other. */
  private sameParties(draft: Draft, group: Group): boolean {
    const own = partiesOfGroup(this.article, group);
    const known = new Set(draft.groups.flatMap((other) => partiesOfGroup(this.article, other)));
    if (own.length === 0 || known.size === 0) return true;
    if (own.length === 1) return known.size < 2 || known.has(own[0] as string);
    return own.every((country) => known.has(country)) || [...known].every((country) => own.includes(country));
  }

  /** Whether a contact (visit, meeting, call, session) goes on with one that was told before. */
  private continuesContact(draft: Draft, group: Group): boolean {
    if (draft.frame !== group.frame || !this.sameParties(draft, group)) return false;
    if (draft.groups.some((other) => datesDiffer(other, group))) return false;
    const known = new Set(draft.groups.flatMap((other) => [...mechanismsIn(other)]));
    const own = mechanismsIn(group);
    if (own.has(CALL) && !known.has(CALL)) return false;
    if (known.has(CALL) && !known.has('meeting') && isTold(group) && !own.has(CALL)) return false;
    return !isNewOccasion(this.article, draft, group);
  }

  private continuesDeed(draft: Draft, group: Group): boolean {
    const own = [...mechanismsIn(group)].filter((one) => group.family !== 'paper' || PAPER.has(one));
    const known = draft.groups.filter((other) => own.some((one) => mechanismsIn(other).has(one)));
    if (known.length === 0) return false;
    if (group.frame === 'earlier' && group.family === 'paper' && !known.some((other) => sameInstrument(this.article, other, group))) return false;
    const sameTime = draft.frame === group.frame || known.some(({ frame }) => frame === group.frame);
    if (!sameTime && group.family !== 'suspension') return false;
    // 'The ceremony' points back, whatever day the sentence besides names.
    const pointsBack = group.triggers.every(({ strength, definite }) => strength === 'named' && definite);
    return this.sameParties(draft, group) && (pointsBack || !known.some((other) => datesDiffer(other, group)));
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

  /** The sale that a contract seals: a text signed beside it is the same occasion. */
  private saleOfContract(group: Group): Draft | undefined {
    return this.drafts.find(
      (draft) =>
        draft.frame !== 'earlier' &&
        group.frame === 'past' &&
        draft.groups.some((other) => mechanismsIn(other).has('equipment_transfer') && !datesDiffer(other, group)) &&
        this.sameParties(draft, group),
    );
  }

  private targetOf(group: Group): Draft | undefined {
    const latestFirst = [...this.drafts].reverse();
    const ordered = this.current ? [this.current, ...latestFirst] : latestFirst;
    switch (group.family) {
      case 'contact': {
        const holdsContact = (draft: Draft): boolean =>
          draft.groups.some(({ family }) => family === 'contact') ||
          (draft === this.drafts[0] && draft.groups.some(({ family }) => family === 'paper' || family === 'statement'));
        return ordered.find((draft) => holdsContact(draft) && this.continuesContact(draft, group));
      }
      case 'paper':
        return ordered.find((draft) => this.continuesDeed(draft, group)) ?? this.contactOfSigning(group) ?? this.saleOfContract(group);
      case 'statement':
        return this.drafts.find((draft) => draft.frame !== 'earlier' && this.sameParties(draft, group));
      default:
        return ordered.find((draft) => this.continuesDeed(draft, group));
    }
  }

  /** Whether a group that continues nothing is worth an event of its own. */
  private opens(group: Group, isLead: boolean): boolean {
    const told = isTold(group);
    const hinted = group.triggers.every(({ strength }) => strength === 'hinted');
    if (hinted) return this.drafts.length === 0 || partiesOfGroup(this.article, group).length >= 2;
    if (group.family === 'practice' && group.frame === 'future' && this.isCounted(group)) return true;
    if (group.family === 'practice' && !told && !isLead) return !isDefinite(group) && partiesOfGroup(this.article, group).length >= 2;
    if (group.family === 'contact' && !told && !isLead && this.drafts.length > 0)
      return partiesOfGroup(this.article, group).length >= 2;
    if (group.frame === 'past') return true;
    const dated = group.sentence.dates.some(({ start, end }) => start >= group.span.start && end <= group.span.end);
    if (group.frame === 'earlier') return told || dated;
    return isLead || (told && (dated || group.sentence.places.length > 0 || group.family !== 'practice'));
  }

  /** 'Fourteen more courses': a number fixes what is planned. */
  private isCounted({ span }: Group): boolean {
    return this.article.figures.some((figure) => figure.span.start >= span.start && figure.span.end <= span.end);
  }

  /** The draft that a sentence without an occasion of its own goes on about. */
  private continued(read: ReadSentence): Draft | null {
    const latestFirst = [...this.drafts].reverse();
    const [statement] = this.drafts.filter(({ groups }) => groups[0]?.family === 'statement');
    const speaks = read.triggers.find(({ mechanism }) => mechanism === 'statement');
    // 'He stressed that': the speaker of an interview goes on.
    if (statement && speaks && speaks.start - read.sentence.start < SPEAKER) return statement;
    const text = latestFirst.find(({ groups }) => groups.some((group) => [...mechanismsIn(group)].some((one) => PAPER.has(one))));
    if (text && frameWordsOf(this.article.article.language).textOpening.test(read.folded)) return text;
    // 'Both sides stressed', after a word about courses held: the talks go on.
    const talks = latestFirst.find(({ frame, groups }) => frame === 'past' && groups.some(({ family }) => family === 'contact'));
    if (read.pairCue && talks && this.current?.groups.every(({ family }) => family === 'practice')) return talks;
    return this.current;
  }

  /** Units sent to the drill that the article reports are part of it. */
  private isPartOfDrill(group: Group): boolean {
    const [first] = this.drafts;
    const drill = first?.groups.some((other) => mechanismsIn(other).has('exercise')) ?? false;
    return drill && mechanismsIn(group).has('deployment');
  }

  /** A lead that states a wish, offer or plan to cooperate, without an occasion of its own. */
  private openStatement(lead: ReadSentence, groups: readonly Group[]): void {
    if (groups.some(({ frame }) => frame === 'past')) return;
    const field = lead.fields[0]?.start ?? lead.sentence.end;
    const triggers = lead.triggers.filter(
      ({ mechanism, start, strength }) => mechanism === 'statement' && (strength === 'told' || start < field),
    );
    if (triggers.length === 0 || (lead.fields.length === 0 && groups.length === 0)) return;
    const named = new Set(
      lead.countries.filter(({ role }) => role === 'party' || role === 'neutral' || role === 'host').map(({ country }) => country),
    );
    for (const { country } of lead.officials) if (country) named.add(country);
    if (named.size < 2) return;
    const draft: Draft = {
      groups: [{ family: 'statement', triggers, sentence: lead, span: lead.sentence, frame: 'past' }],
      support: [],
      frame: 'past',
      main: false,
    };
    this.drafts.push(draft);
    this.current = draft;
    // What is announced is told by the statement; a visit or signing to come is an event of its own.
    for (const group of groups) if (group.family === 'practice' && group.frame === 'future') draft.groups.push(group);
  }

  read(read: ReadSentence, isLead: boolean): void {
    const about = this.continued(read);
    const opensWithText = frameWordsOf(this.article.article.language).textOpening.test(read.folded);
    // 'That plan crowned the meetings of both sides': the meetings only lead back to the plan.
    const groups = groupsOf(this.article, read, isLead).filter(
      (group) => !(opensWithText && group.family === 'contact' && !isTold(group)),
    );
    if (isLead) this.openStatement(read, groups);
    const taken = new Set(this.drafts.flatMap((draft) => draft.groups));
    let opened = false;
    for (const group of groups) {
      if (taken.has(group) || this.isPartOfDrill(group)) continue;
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
    if (this.current === null) this.opening.push(read);
    else if (this.opening.length > 0) this.current.support.unshift(...this.opening.splice(0));
    const goesOn = about ?? this.current;
    if (!opened || goesOn?.groups[0]?.family === 'statement') goesOn?.support.push(read);
  }
}

/** Order in which drafts are asked to be the reported event. */
const NEWNESS: readonly TimeFrame[] = ['past', 'future', 'earlier'];

/** The reported event: what the lead tells, else what comes first and is new. */
export function mainOf(article: ReadArticle, drafts: readonly Draft[]): Draft | undefined {
  const lead = leadOf(article.sentences.filter(({ sentence }) => sentence.kind === 'prose'));
  const ofLead = drafts.filter(({ groups }) => groups[0]?.sentence === lead);
  for (const pool of [ofLead.filter(({ frame }) => frame !== 'earlier'), drafts])
    for (const frame of NEWNESS) {
      const found = pool.find((draft) => draft.frame === frame);
      if (found) return found;
    }
  return undefined;
}

/**
 * What the headline tells and the prose only implies ('US donates boat' over 'a boat was added to the
 * fleet') belongs to the reported event.
 */
function addHeadline(article: ReadArticle, drafts: Draft[], prose: readonly ReadSentence[]): void {
  const lead = leadOf(prose);
  const known = new Set(drafts.flatMap(({ groups }) => groups.flatMap((group) => [...mechanismsIn(group)])));
  for (const read of article.sentences) {
    if (read === lead) return;
    if (read.sentence.kind !== 'heading') continue;
    for (const group of groupsOf(article, read, true)) {
      const fresh = group.triggers.filter(({ mechanism, strength }) => strength === 'told' && !known.has(mechanism));
      if (fresh.length === 0 || partiesOfGroup(article, group).length < 2) continue;
      const told: Group = { ...group, triggers: fresh };
      const main = mainOf(article, drafts);
      if (main) main.groups.push(told);
      else drafts.push({ groups: [told], support: [...prose], frame: group.frame, main: false });
      return;
    }
  }
}

/** The sentence that opens the report: the first one that is more than a dateline or agency. */
function leadOf(prose: readonly ReadSentence[]): ReadSentence | undefined {
  return prose.find(({ sentence, triggers }) => triggers.length > 0 || sentence.end - sentence.start > SHORTEST_LEAD) ?? prose[0];
}
const SHORTEST_LEAD = 60;

/** Drafts of all occasions in text order. */
export function readDrafts(article: ReadArticle): Draft[] {
  const prose = article.sentences.filter(({ sentence }) => sentence.kind === 'prose');
  const reader = new Reader(article);
  const lead = leadOf(prose);
  for (const read of prose) reader.read(read, read === lead);
  addHeadline(article, reader.drafts, prose);
  return reader.drafts;
}

