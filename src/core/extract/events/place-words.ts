/** Words before a city that make it the place of an occasion, by language; all run over folded text. */
import { fold } from '../../text/fold';

export interface PlaceWords {
  /** The occasion is there: 'in Doha'. */
  readonly at: RegExp;
  /** Somebody goes there: 'arrived to', 'visit to'. */
  readonly towards: RegExp;
  /** Behind a city that hosts: 'Doha hosted'. */
  readonly hosts: RegExp;
  /** In front of a city that hosts: 'hosted by', تستضيفها. */
  readonly hostBefore: RegExp;
  /** The city stands for its government: 'between Ankara and Doha', 'Ankara said'. */
  readonly government: RegExp;
  readonly here: RegExp;
  /** An embassy there is no scene: 'the embassy in', السفير في. */
  readonly mission: RegExp;
}

export const english: PlaceWords = {
  at: /\b(?:in|at|near|outside|inside|around|capital|city of|port of|town of|off|through)(?: the)?(?: [a-z]+)?(?: (?:capital|city|port|town|province|resort))?(?: of)?,? $/,
  towards:
    /\b(?:to|visited|visiting|visits|visit|reached|for|into)(?: the)?(?: (?:capital|city|port|town))?(?: of)?,? $/,
  hosts:
    /^,? (?:hosted|hosts|is hosting|played host|welcomed|was the venue|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/,
  hostBefore: /\b(?:hosted by|host city) $/,
  government: /\b(?:between|with|from|by|against|and) $/,
  here: /\bhere\b/,
  mission:
    /\b(?:embass(?:y|ies)|ambassador|consulate|high commission|charge d'affaires|attache|envoy)(?: [a-z]+){0,2} (?:in|at|to)(?: the)? $/,
};

const word = (alternatives: string): string =>
  `(?:^|[^\\u0621-\\u064a])[وفبل]{0,2}(?:ال|ل)?(?:${alternatives})(?![\\u0621-\\u064a])`;

export const arabic: PlaceWords = {
  at: new RegExp(
    fold(
      `${word('في|داخل|قرب|مدينة|عاصمة|بمدينة|العاصمة|ولاية|محافظة|مطار|ميناء|مرفأ|قاعدة|مقر|منتجع|بلدة|ضواحي|شرقي|غربي|شمالي|جنوبي|شرق|غرب|شمال|جنوب')}(?: [\\u0621-\\u064a]+)? ?(?:ال)?$|(?:^|[^\\u0621-\\u064a])[وف]?ب(?:ال)?$`,
    ),
  ),
  towards: new RegExp(
    fold(
      `${word('إلى|زار|زارت|يزور|تزور|زيارة|زيارته|زيارتها|صوب|باتجاه|وصل|وصلت|إلى العاصمة|غادر')}(?: [\\u0621-\\u064a]+)? ?(?:ال)?$`,
    ),
  ),
  hosts: new RegExp(fold('^[،,]? (?:تستضيف|استضافت|تحتضن|احتضنت|شهدت|تشهد)')),
  hostBefore: new RegExp(
    fold(
      `${word('تستضيفه|تستضيفها|تحتضنه|تحتضنها|احتضنت|استضافت|استضافته|استضافتها|احتضنته|احتضنتها|تستضيف|تحتضن|شهدت')}(?: العاصمة(?: [\\u0621-\\u064a]+)?)? ?(?:ال)?$`,
    ),
  ),
  government: new RegExp(fold(`${word('بين|مع|من|عن')} ?(?:ال)?$`)),
  here: new RegExp(fold(`${word('هنا')}`)),
  mission: new RegExp(
    fold(
      `${word('سفارة|سفير|سفيرة|سفيرها|سفيره|سفارتها|قنصلية|ملحق|القائم بالأعمال')}(?: [\\u0621-\\u064a]+){0,2} (?:في |لدى |ب|إلى )(?:ال)?$`,
    ),
  ),
};
