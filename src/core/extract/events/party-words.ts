/** Shape of the words that tell what a country does where it is named: patterns over a short folded neighbourhood. */

/** `...Before` patterns end at the mention, `...After` patterns begin behind it; both see at most 70 characters. */
export interface PartyWords {
  readonly topicBefore: RegExp;
  /** Nouns that an adjective right behind them makes the topic, whatever office is named before (Arabic). */
  readonly topicAdjacent?: RegExp;
  readonly topicAfter: RegExp;
  readonly borderBefore: RegExp;
  readonly borderAfter: RegExp;
  /** News agencies and papers named after the country. */
  readonly source: RegExp;
  readonly sourceBefore?: RegExp;
  readonly hostBefore: RegExp;
  /** Behind an adjective: a city or region of the country, where something happens. */
  readonly hostAfter?: RegExp;
  readonly makerAfter: RegExp;
  readonly partyBefore: RegExp;
  /** Forces of a city that act for its country: شرطة دبي. */
  readonly cityBodyBefore?: RegExp;
  /** Offices and bodies in front of an adjective (Arabic). */
  readonly partyBodyBefore?: RegExp;
  readonly partyAfter: RegExp;
  /** 'the two countries', 'both sides', 'bilateral'. */
  readonly pairCue: RegExp;
  /** 'the three states', 'trilateral', 'multinational'. */
  readonly manyCue: RegExp;
}
