/**
 * Reads an article's sentences in order and decides which of them tell of the same occasion: a group of
 * triggers goes on with an occasion told before, opens a new one, or (no trigger) adds to the last one.
 */
import { Draft } from './draft';
import {
  datesDiffer,
  datesIn,
  instrumentKinds,
  isDefinite,
  isTold,
  mechanismsIn,
  PAPER,
} from './group-facts';
import { groupsOf } from './groups';
import { addHeadline } from './headline';
import { leadDraft } from './lead-draft';
import { isNewOccasion } from './new-occasion';
import { leadOf, proseOf } from './newness';
import { opens } from './opening';
import { isPartOfDrill } from './part-of-drill';
import { partiesOfGroup } from './parties';
import { frameWordsOf } from './time-frame';
import { isSightseeing } from './travellers';
import { isWayOfWanted } from './wanted-travel';
import type { Group, ReadArticle, ReadSentence } from './types';

const CALL = 'phone_call';
const SALE = 'equipment_transfer';
/** A sentence whose subject is the one of the sentence before. */
const PRONOUN = /^[^a-z]{0,3}(?:he|she|they) /;
/** Characters within which a sentence names what its speaker does. */
const SPEAKER = 25;
/** Only so many of the latest occasions can be meant by 'the meeting'. */
const REMEMBERED = 12;

class Reader {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** Sentences before the first occasion: they lead up to it. */
  private readonly opening: ReadSentence[] = [];
  private readonly words;

  constructor(private readonly article: ReadArticle) {
    this.words = frameWordsOf(article.article.language);
  }

  /** The occasions that a sentence may go on about, the latest first; the first of the article is never forgotten. */
  private candidates(): Draft[] {
    const latest = this.drafts.slice(-REMEMBERED).reverse();
    const [first] = this.drafts;
    const all = this.current ? [this.current, ...latest] : latest;
    return first && !all.includes(first) ? [...all, first] : all;
  }

  /** Whether a group's parties can be those of a draft: one side holds the other. */
  private sameParties({ parties }: Draft, group: Group): boolean {
    const own = partiesOfGroup(this.article, group);
    if (own.length === 0 || parties.size === 0) return true;
    // 'He met A of X and B of Y': the guests of the host named before.
    if (parties.size === 1 && PRONOUN.test(group.sentence.folded)) return true;
    if (own.length === 1) return parties.size < 2 || parties.has(own[0] as string);
    return (
      own.every((country) => parties.has(country)) || [...parties].every((country) => own.includes(country))
    );
  }

  /** Whether a contact (visit, meeting, call, session) goes on with one that was told before. */
  private continuesContact(draft: Draft, group: Group): boolean {
    if (draft.frame !== group.frame || !this.sameParties(draft, group)) return false;
    if (datesDiffer(draft.dates, datesIn(group))) return false;
    const own = mechanismsIn(group);
    if (own.has(CALL) && !draft.has(CALL)) return false;
    if (draft.has(CALL) && !draft.has('meeting') && isTold(group) && !own.has(CALL)) return false;
    return !isNewOccasion(this.article, draft, group);
  }

  private continuesDeed(draft: Draft, group: Group): boolean {
    const own = [...mechanismsIn(group)].filter((one) => group.family !== 'paper' || PAPER.has(one));
    const shared = own.filter((mechanism) => draft.has(mechanism));
    if (shared.length === 0) return false;
    if (group.frame === 'earlier' && group.family === 'paper') {
      const [kinds, known] = [instrumentKinds(group), draft.kindsOf(shared)];
      if (kinds.length > 0 && known.length > 0 && !kinds.some((kind) => known.includes(kind))) return false;
    }
    const drill = shared.includes('exercise') && isDefinite(group) && group.frame !== 'earlier';
    const sameTime =
      drill || draft.frame === group.frame || shared.some((mechanism) => draft.isAt(mechanism, group.frame));
    if (!sameTime && group.family !== 'suspension') return false;
    // 'The ceremony' points back, whatever day the sentence besides names.
    const pointsBack = group.triggers.every(({ strength, definite }) => strength === 'named' && definite);
    return (
      this.sameParties(draft, group) && (pointsBack || !datesDiffer(draft.datesOf(shared), datesIn(group)))
    );
  }

  /** The contact at which a text was signed: the reported one, where no other was told since. */
  private contactOfSigning(group: Group): Draft | undefined {
    const contacts = this.candidates().filter(
      (draft) => draft.frame === group.frame && draft.families.has('contact'),
    );
    const [only] = contacts;
    if (!only || contacts.some((draft) => draft !== only) || !this.sameParties(only, group)) return undefined;
    return datesDiffer(only.dates, datesIn(group)) ? undefined : only;
  }

  /** The sale that a contract seals: a text signed beside it is the same occasion. */
  private saleOfContract(group: Group): Draft | undefined {
    if (group.frame !== 'past') return undefined;
    // What is only told in passing seals no sale that is still to come.
    const sure = group.triggers.some(({ strength }) => strength !== 'passing');
    return this.candidates().find(
      (draft) =>
        (draft.frame === 'past' || (sure && draft.frame !== 'earlier')) &&
        draft.has(SALE) &&
        !datesDiffer(draft.datesOf([SALE]), datesIn(group)) &&
        this.sameParties(draft, group),
    );
  }

  /** 'A firm announced a partnership', then 'it signed an agreement': the lead only announces what was signed. */
  private announced(group: Group): Draft | undefined {
    const [only, other] = this.drafts;
    if (
      !only ||
      other ||
      group.frame !== 'past' ||
      only.families.size !== 1 ||
      !only.families.has('statement')
    )
      return undefined;
    const hinted = only.groups.every(({ triggers }) =>
      triggers.every(({ strength }) => strength === 'hinted'),
    );
    return hinted && this.sameParties(only, group) ? only : undefined;
  }

  /** The contract of the same sentence that a sale is told with. */
  private contractOfSale(group: Group): Draft | undefined {
    if (!mechanismsIn(group).has(SALE)) return undefined;
    return this.candidates().find(
      (draft) =>
        draft.frame === group.frame &&
        draft.families.has('paper') &&
        draft.groups.some(({ sentence }) => sentence === group.sentence) &&
        this.sameParties(draft, group),
    );
  }

  private holdsContact(draft: Draft): boolean {
    if (draft.families.has('contact')) return true;
    // An offer told in passing ('the tanks that Germany promised') is no talk that a meeting goes on with.
    const isTold = draft.groups.some(({ triggers }) =>
      triggers.some(({ strength }) => strength !== 'passing'),
    );
    return (
      draft === this.drafts[0] && isTold && (draft.families.has('paper') || draft.families.has('statement'))
    );
  }

  private targetOf(group: Group): Draft | undefined {
    const candidates = this.candidates();
    const deed = () => candidates.find((draft) => this.continuesDeed(draft, group));
    switch (group.family) {
      case 'contact':
        return candidates.find((draft) => this.holdsContact(draft) && this.continuesContact(draft, group));
      case 'paper':
        return deed() ?? this.contactOfSigning(group) ?? this.saleOfContract(group) ?? this.announced(group);
      case 'statement':
        return candidates
          .reverse()
          .find((draft) => draft.frame !== 'earlier' && this.sameParties(draft, group));
      default:
        return deed() ?? this.contractOfSale(group);
    }
  }

  /** The draft that a sentence without an occasion of its own goes on about. */
  private continued(read: ReadSentence): Draft | null {
    const candidates = this.candidates();
    const statement = candidates.find(({ groups }) => groups[0]?.family === 'statement');
    const speaks = read.triggers.find(({ mechanism }) => mechanism === 'statement');
    // 'He stressed that': the speaker of an interview goes on.
    if (statement && speaks && speaks.start - read.sentence.start < SPEAKER) return statement;
    const text = candidates.find((draft) => [...PAPER].some((mechanism) => draft.has(mechanism)));
    if (text && this.words.textOpening.test(read.folded)) return text;
    // 'Both sides stressed', after a word about courses held: the talks go on.
    const talks = candidates.find((draft) => draft.frame === 'past' && draft.families.has('contact'));
    const aside =
      this.current !== null && [...this.current.families].every((family) => family === 'practice');
    return read.pairCue && talks && aside ? talks : this.current;
  }

  /** A lead that states a wish, offer or plan to cooperate, without an occasion of its own. */
  private openStatement(lead: ReadSentence, groups: readonly Group[]): void {
    const { hostile, adverse } = this.words;
    if (
      groups.some(({ frame, family }) => frame === 'past' && family !== 'statement') ||
      hostile.test(lead.folded) ||
      adverse.test(lead.folded)
    )
      return;
    const field = lead.fields[0]?.start ?? lead.sentence.end;
    const triggers = lead.triggers.filter(
      ({ mechanism, start, strength }) => mechanism === 'statement' && (strength === 'told' || start < field),
    );
    if (triggers.length === 0 || (lead.fields.length === 0 && groups.length === 0)) return;
    const acting = lead.countries.filter(
      ({ role }) => role === 'party' || role === 'neutral' || role === 'host',
    );
    const named = new Set(acting.map(({ country }) => country));
    for (const { country } of lead.officials) if (country) named.add(country);
    if (named.size < 2) return;
    const group: Group = {
      family: 'statement',
      triggers,
      sentence: lead,
      span: lead.sentence,
      frame: 'past',
    };
    this.current = new Draft(group, partiesOfGroup(this.article, group));
    this.drafts.push(this.current);
    // What is announced is told by the statement; a visit or signing to come is an event of its own.
    for (const planned of groups)
      if (planned.family === 'practice' && planned.frame === 'future')
        this.current.add(planned, partiesOfGroup(this.article, planned));
  }

  private place(group: Group, isLead: boolean): boolean {
    if (isPartOfDrill(this.drafts[0], group) || isWayOfWanted(this.drafts[0], group)) return false;
    const parties = partiesOfGroup(this.article, group);
    const alone = this.drafts.length === 0 && parties.length > 1;
    if (!alone && isSightseeing(this.article.article, group)) return false;
    const target = this.targetOf(group);
    if (target) {
      target.add(group, parties);
      if (group.frame === 'past') this.current = target;
      return true;
    }
    if (!opens(this.article, group, this.drafts.length > 0, isLead)) return false;
    const draft = new Draft(group, parties);
    this.drafts.push(draft);
    if (group.frame === 'past' || this.current === null) this.current = draft;
    return true;
  }

  read(read: ReadSentence, isLead: boolean): void {
    const about = this.continued(read);
    const opensWithText = this.words.textOpening.test(read.folded);
    // 'That plan crowned the meetings of both sides': the meetings only lead back to the plan.
    const groups = groupsOf(this.article, read, isLead).filter(
      (group) => !(opensWithText && group.family === 'contact' && !isTold(group)),
    );
    if (isLead) this.openStatement(read, groups);
    const taken = new Set(this.drafts[0]?.groups);
    let opened = false;
    for (const group of groups) if (!taken.has(group) && this.place(group, isLead)) opened = true;
    if (this.current === null) this.opening.push(read);
    else if (this.opening.length > 0) {
      const opening = this.opening.splice(0);
      for (const draft of this.drafts) draft.precede(opening);
    }
    const goesOn = about ?? this.current;
    if (!opened || goesOn?.groups[0]?.family === 'statement') goesOn?.follow(read);
  }
}

/**
 * Drafts of all occasions in text order; the opening's first, where only it tells the news.
 * @param reported which of the drafts would be the reported one.
 */
export function readDrafts(
  article: ReadArticle,
  reported: (drafts: readonly Draft[]) => Draft | undefined,
): Draft[] {
  const prose = proseOf(article);
  const reader = new Reader(article);
  const lead = leadOf(prose);
  for (const read of prose) reader.read(read, read === lead);
  const first = reported(reader.drafts);
  const opening = first ? leadDraft(article, first, prose) : null;
  const drafts = opening ? [opening, ...reader.drafts] : reader.drafts;
  addHeadline(article, drafts, prose);
  return drafts;
}
