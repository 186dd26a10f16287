/** Names and signs of currencies, folded, with ISO 4217 codes; demonyms decide between namesakes. */

import { valuesByWord } from './lexicon/values-by-word';

/** Signs that stand before or after the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₺': 'TRY',
    '₹': 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₱': 'PHP',
  }),
);

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'usd eur gbp aed sar try qar kwd bhd omr jod egp mad dzd tnd iqd lyd inr pkr jpy cny rub chf krw aud cad idr myr thb kes ngn zar ils ' +
    'sek nok dkk npr bdt lkr php uah pln czk ron huf sgd nzd vnd etb tzs ugx rwf azn kzt uzs afn mnt ghs xof xaf mxn brl clp jmd ttd gel mdl rsd bam mkd bgn isk twd uyu crc gtq dop bob ars kgs tjs uzs tmt mvr'
  ).split(' '),
);

/** Short signs of letters, with or without a stop, that stand before the number: `Rs 5 crore`, `P11 million`. */
export const CURRENCY_LETTERS = valuesByWord(
  'INR: rs; PHP: p; PGK: k; MYR: rm; IDR: rp; KES: ksh kshs sh; BDT: tk; ZAR: r; NGN: n; TRY: tl; AED: dh dhs; SAR: sr; EGP: le; NPR: nrs; UGX: shs; XOF: fcfa cfa; BHD: bd; KWD: kd; JOD: jd; QAR: qr; DKK: dkr; SEK: skr; NOK: nkr',
);

/** Words by which money is named, with the code that they stand for alone; empty where the word alone tells too little. */
export const CURRENCY_WORDS = valuesByWord(
  'USD: dollar dollars دولار دولارا دولارات; EUR: euro euros يورو اورو يوروهات; GBP: pounds sterling pound; AED: dirhams dirham درهم درهما دراهم; SAR: riyals riyal ريال ريالا ريالات; riyals: rials; TRY: lira liras ليرات ليره; INR: rupees rupee روبيات روبيه; JPY: yen ين; CNY: yuan renminbi rmb يوان; RUB: roubles rubles روبلا روبل; KRW: won وون; CHF: francs franc فرنكا فرنكات فرنك; dinars: dinars dinar دينار دينارا دنانير; MYR: ringgit ringgits رينغيت; IDR: rupiah; KES: shillings shilling شلن; NGN: naira نيرا نايرا; ZAR: rand راند; ILS: shekels; THB: baht; PHP: pesos peso بيسو بيزو; BDT: taka; VND: dong; KZT: tenge تينغي; UAH: hryvnias hryvnia; NOK: kroner; SEK: kronor krona كرونه كرون; PLN: zloty zlotys زلوتي; RON: lei leu; DKK: krone; BGN: leva; HUF: forints فورنت; CZK: koruna; AZN: manat manats مانات; GEL: lari لاري; AMD: dram drams درام; KGS: som; UZS: soms سوم; ETB: birr; GHS: cedis cedi; ZMW: kwacha; MZN: meticais; PGK: kina; BWP: pula; BRL: reais; PEN: soles; MMK: kyat; AFN: afghanis; MVR: rufiyaa; ANG: guilders; EGP: جنيه جنيها جنيهات',
);

/** Words beside the currency that say whose it is. */
export const CURRENCY_OWNERS: ReadonlyArray<
  readonly [kinds: readonly string[], owners: readonly string[], code: string]
> =
  'QAR: SAR riyals / qatari قطري قطريا; OMR: SAR riyals / omani عماني عمانيا; IRR: SAR riyals / iranian ايراني; YER: SAR riyals / yemeni يمني; MAD: AED / moroccan مغربي مغربيا; KWD: dinars / kuwaiti كويتي كويتيا; BHD: dinars / bahraini بحريني; JOD: dinars / jordanian اردني; IQD: dinars / iraqi عراقي; TND: dinars / tunisian تونسي; DZD: dinars / algerian جزايري; LYD: dinars / libyan ليبي; GBP: EGP / استرليني استرلينيا بريطاني; EGP: GBP / egyptian; SDG: EGP / سوداني; LBP: TRY / lebanese لبنانيه; SYP: TRY / syrian سوريه; PKR: INR / pakistani باكستانيه; AUD: USD / australian استرالي; CAD: USD / canadian كندي; XOF: CHF / cfa سيفا; MXN: PHP / mexican مكسيكي; NOK: SEK / norwegian نرويجيه نرويجي; DKK: SEK / danish دنماركيه دنماركي'
    .split('; ')
    .map((row) => {
      const [code = '', kinds = '', owners = ''] = row.split(/: | \/ /);
      return [kinds.split(' '), owners.split(' '), code];
    });
