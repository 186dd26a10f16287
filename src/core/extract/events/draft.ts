/**
 * An event while it is being read: its groups, the sentences that go on about it, and running facts
 * (mechanisms, parties, dates, people), so that asking whether a group belongs to it stays cheap.
 */
import type { Family, Group, ReadSentence, TimeFrame } from './types';
import { datesIn, instrumentKinds, mechanismsIn } from './group-facts';

export class Draft {
  /** Groups in text order; the first one anchors the event. */
  readonly groups: Group[] = [];
  /** Sentences that go on about it without a trigger of their own. */
  readonly support: ReadSentence[] = [];
  readonly frame: TimeFrame;
  main = false;
  /** No trigger tells of it: see `implied-cooperation.ts`. */
  implied = false;
  /** Names of officials in its sentences. */
  readonly people = new Set<string>();
  /** Countries that act in its groups. */
  readonly parties = new Set<string>();
  readonly dates = new Set<string>();
  readonly families = new Set<Family>();
  /** Frames and dates of each mechanism's groups. */
  private readonly deeds = new Map<
    string,
    { frames: Set<TimeFrame>; dates: Set<string>; kinds: Set<number> }
  >();

  constructor(first: Group, parties: readonly string[], frame: TimeFrame = first.frame) {
    this.frame = frame;
    this.add(first, parties);
  }

  add(group: Group, parties: readonly string[]): void {
    this.groups.push(group);
    this.families.add(group.family);
    for (const country of parties) this.parties.add(country);
    const dates = datesIn(group);
    for (const date of dates) this.dates.add(date);
    for (const mechanism of mechanismsIn(group)) {
      const deed = this.deeds.get(mechanism) ?? { frames: new Set(), dates: new Set(), kinds: new Set() };
      deed.frames.add(group.frame);
      for (const date of dates) deed.dates.add(date);
      for (const kind of instrumentKinds(group)) deed.kinds.add(kind);
      this.deeds.set(mechanism, deed);
    }
    this.meet(group.sentence);
  }

  follow(read: ReadSentence): void {
    this.support.push(read);
    this.meet(read);
  }

  /** Sentences that led up to the first group. */
  precede(reads: readonly ReadSentence[]): void {
    this.support.unshift(...reads);
    for (const read of reads) this.meet(read);
  }

  private meet(read: ReadSentence): void {
    for (const { name } of read.officials) this.people.add(name);
  }

  has(mechanism: string): boolean {
    return this.deeds.has(mechanism);
  }

  isAt(mechanism: string, frame: TimeFrame): boolean {
    return this.deeds.get(mechanism)?.frames.has(frame) ?? false;
  }

  datesOf(mechanisms: readonly string[]): Set<string> {
    return new Set(mechanisms.flatMap((mechanism) => [...(this.deeds.get(mechanism)?.dates ?? [])]));
  }

  /** Kinds of texts that were signed, see `instruments.ts`. */
  kindsOf(mechanisms: readonly string[]): number[] {
    return mechanisms.flatMap((mechanism) => [...(this.deeds.get(mechanism)?.kinds ?? [])]);
  }
}
