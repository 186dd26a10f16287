/** Shape of the words that place an occasion in time, or say that it is only talked of. */

/** All patterns run over folded text of one clause; `...Before` ones over what stands before the trigger. */
export interface FrameWords {
  /** 'will hold', 'is scheduled to', سيعقد. */
  readonly futureBefore: RegExp;
  /** 'will be held', behind the trigger. */
  readonly futureAfter: RegExp;
  /** Future marks anywhere in the clause: 'next week', 'upcoming', المقبل. */
  readonly futureNear: RegExp;
  /** The trigger itself is a future form: سيلتقي. */
  readonly futureTrigger: RegExp;
  /** 'Announced that it would', reported speech of what will be done; languages without a mood for it have none. */
  readonly promised?: RegExp;
  /** 'had signed', كان قد. */
  readonly earlierBefore: RegExp;
  /** 'under a 2007 agreement', 'previously', منذ. */
  readonly earlierNear: RegExp;
  /** Opens a sentence of background: 'يذكر أن'. */
  readonly earlierOpening: RegExp;
  /** The deed is only a subject of talk: 'discussed joint exercises', 'in the fields of training'. */
  readonly unrealBefore: RegExp;
  /** The deed is the subject of a text: 'an agreement on joint drills'. */
  readonly textTopicBefore: RegExp;
  /** The deed is what a text or package provides for; may stand before a comma. */
  readonly contentBefore: RegExp;
  /** The same for meetings and visits, whose names follow such words more freely. */
  readonly unrealContactBefore: RegExp;
  /** Something takes place: 'began', 'kicked off', 'took part'. */
  readonly happens: RegExp;
  /** The deed is hostile and no cooperation. */
  readonly hostile: RegExp;
  /** An attack or war by which a sentence only gives the reason or time; global. */
  readonly background?: RegExp;
  /** One side acts against the other: 'accused', 'fired at'. */
  readonly adverse: RegExp;
  /** Joint doing: 'joint', 'together', بالاشتراك. */
  readonly joint: RegExp;
  /** The occasion is only the setting of another: 'on the sidelines of', بالتزامن مع. */
  readonly settingBefore: RegExp;
  /** A body that only sends people: 'attended by the head of', بحضور. */
  readonly attendants: RegExp;
  /** Narrower than `joint`: only words that say nothing else. */
  readonly together: RegExp;
  /** A sentence opens with the text spoken of before: 'The memorandum', 'وجاءت تلك الخطة'. */
  readonly textOpening: RegExp;
  /** A future mark anywhere before a noun: 'will sign texts during the visit'. */
  readonly futureClause: RegExp;
  /** Somebody joins a drill or course. */
  readonly takesPart: RegExp;
  /** Somebody only looks on. */
  readonly watches: RegExp;
  /** A second, separate occasion: 'also met', 'separately'. */
  readonly separate: RegExp;
}
