/**
 * Frequent function words by language, folded, and letters that only some languages of a script use.
 * Hand-made from the top of public frequency lists; words that name things are left out but
 * for what headlines are made of.
 */

const LISTS: Record<string, string> = {
  en:
    'the of and to in a is that for on with as by at from was were be has have had it its this which an are not said will his their he but also who they been between after would more than or into over when there ' +
    // Of short headlines made of names: words of this field that no other language of the list writes so.
    'sign signs signed deal pact meets met visits arrives arrived hosts receives received holds talks ink inks agreement agreements joint drill ' +
    'drills exercise exercises defence defense security military army navy cooperation training chief border foreign affairs officers ' +
    'troops welcome welcomes counterpart kingdom staff secretary prime special envoy hosted commander deputy briefed s',
  fr: 'le la les de des du et en un une a au aux que qui dans pour par sur avec est sont ete il elle ce cette ces se son sa ses leur plus ne pas ont l d qu s n entre ainsi lors apres selon mais ou',
  de: 'der die das und in den von zu mit fur auf ist im des dem ein eine einer einen nicht sich als auch es an werden aus er hat dass nach bei wurde sie sind wird um am zum zur uber haben',
  es: 'el la los las de y en que un una del se por con para su al es lo como mas fue ha sus este esta entre sobre tambien o son pero segun acuerdo defensa recibe',
  it: 'il la le di e che in un una del della dei delle per con non si da al alla nel nella sono e stato ha piu come anche gli i lo tra dal dalla questo accordo difesa incontra collega',
  pt: 'o a os as de e que em um uma do da dos das no na nos nas para por com nao se ao foi mais como pelo pela entre sua seu tambem acordo defesa recebe',
  tr: 've bir bu ile icin da de olarak olan cok ise gibi sonra kadar daha dedi en ne o her ancak tarafindan uzere gore oldu oldugu oldugunu yeni olan arasinda etti eden iki ayrica var ilk icinde bin turkiye turk bakan bakani savunma guvenlik ortak tatbikat ulke mevkidasi gorustu',
  az: 've bir bu ile ucun da de olan olaraq daha sonra kimi edib qeyd olunub terefinden olub ki etdi her ise barede arasinda',
  nl: 'de het een van en in is op te dat die voor met zijn aan niet er ook als bij door naar om uit wordt werd heeft hebben maar',
  id: 'yang dan di ke dari untuk dengan ini itu pada dalam akan oleh telah juga tidak adalah kepada sebagai para bahwa atau antara',
  sw: 'na ya wa kwa katika ni za la cha hiyo huo hilo kuwa kama pia yake hii hayo baada',
  pl: 'w i na z do sie nie ze jest to o przez dla od po oraz za jak jego tym ktory ktore zostal byl',
  so: 'iyo ee oo ka ku u in ayaa waa la soo si uu ay waxaa kala waxa isaga',
  da: 'og i at det som en af den til er med for pa de har ikke et der fra var sig om men vil han kan blev efter sin mellem eller under land',
  no: 'og i det at som en av den til er med for pa de har ikke et fra var seg om men vil han kan ble etter sin mellom eller under land',
  sv: 'och i att det som en av den till ar med for pa de har inte ett fran var sig om men vill han kan efter sin mellan eller under bada',
  fi: 'ja on ei etta se oli myos mutta han ovat joka kuin seka ole kanssa',
  ro: 'si in de la cu a din pe pentru care ca sa este au fost al ale sau prin intre dupa lui mai cel cea un o sau',
  cs: 'a v na se ze s o z do je to i za jako pro po podle od nebo byl bude jeho sveho',
  hr: 'i u na je se s za o od do da su koji koja iz kao ne ili bi te kako sto',
  hu: 'a az es hogy nem is egy volt meg de ez azt ki el csak mar mint vagy szerint kozotti',
  sq: 'te e ne dhe per me se nje i nga ka u si qe do eshte nuk tij',
  vi: 'va cua cac la da voi cho trong co duoc tai de nguoi nhung mot khi ve tu hai giua nuoc',
  tl: 'ang ng sa mga na at ay ni kay para din rin ito nang upang kanyang',
  ha: 'da na a ya ta sun kan domin cikin wanda ga don kuma ne ce',
  uz: 'va bilan bu uchun ham edi deb esa bolgan',
  ku: 'u bi di ku ji li re xwe ye de bo dike kir ser',
  ar: 'في من علي الي ان التي الذي هذا هذه عن مع بين كما قد كان كانت ما لا بعد خلال ذلك الذين او حيث بان لم لن قبل عبر منذ كل وقد وفي ومن وان وكان عام اكد قال هو هي به له لها فيها منها عليها ضمن حول',
  fa: 'در به از كه را اين با است براي مي شد ها هاي يك خود كرد شده نيز هم تا بر آن وي كرده خواهد شود بود دو اند باشد نمي داد دارد ايم كند كنند بايد ميان هستند ديدار همكاري گفت كشور خارجه نشست رزمايش نيروي گفتگو وزراي',
  ur: 'كے كي ميں كا اور هے سے كو نے كه پر هيں كها اس يه بهي ايك گئے تها تهے تهي كيا كر گيا وه هو جو نهيں لئے ليے ان دو كرنے والے هوئے ساته',
  ckb: 'له و به بو كه ئه م ئه و ده كات كرد لهگهل يان بوو ئهم ئهو ههر هيچ لهو بهلام وهك لهلايهن',
  ps: 'د په او چي كي ته له دي يي سره شوي كوي دغه هم خو وي پر شو كړي',
  ru: 'и в на с не что по из к о для от за как это его также был было были при до или между а со во которые который',
  uk: 'і в на з не що по із до для від за як це його також був було були при або між та у про які який',
  bg: 'и в на с не че по от за как това също беше са да се ще или между към който която',
};

/** For some languages: by folded function word, which of them (by position) have it. */
export function functionWords(languages: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  languages.forEach((language, position) => {
    for (const word of new Set((LISTS[language] ?? '').split(' '))) {
      const known = map.get(word);
      if (known === undefined) map.set(word, [position]);
      else known.push(position);
    }
  });
  return map;
}

/** Lower-case letters that speak for languages of a script (as written, not folded). */
const LETTERS: Record<string, string> = {
  fa: 'پچژگ',
  ur: 'ٹڈڑںےھہپچگ',
  ckb: 'ێۆڕڵەڤ',
  ps: 'ټډړښځڅۍې',
  tr: 'ışğ',
  az: 'ə',
  ru: 'ыэё',
  uk: 'іїєґ',
  bg: 'ъ',
  kk: 'қғңөүұһі',
  tg: 'ҳқғӣӯҷ',
  sr: 'јљњћђџ',
};

/** All letters that are peculiar to some language, for a first look. */
export const PECULIAR = new RegExp(`[${[...new Set(Object.values(LETTERS).join(''))].join('')}]`, 'g');

/** For some languages: by letter, which of them (by position) it speaks for. */
export function peculiarLetters(languages: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  languages.forEach((language, position) => {
    for (const letter of LETTERS[language] ?? '') map.set(letter, [...(map.get(letter) ?? []), position]);
  });
  return map;
}
