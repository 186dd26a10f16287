import { findCountries } from '../../../../src/core/extract/countries/find-countries';
import { plainArticle } from '../places/plain-article';

const named = (text: string): string =>
  findCountries(plainArticle(text))
    .map(({ country }) => country)
    .join(' ');

test.each([
  ['استقبل الأمير تركي بن محمد نظيره التركي', 'TUR'],
  ['اللواء سعيد العماني والمقدم علي الكويتي', ''],
  ['نظيريه القطري والتركي', 'QAT TUR'],
  ['وزير خارجية مصر والوزير السوداني', 'EGY SDN'],
  ['محمد شياع السوداني في بغداد. السوداني يستقبل وفداً. وأكد السوداني', 'IRQ'],
  ['قال وزير الدفاع السوداني محمد', 'SDN'],
])('family and given names: %s -> %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each([
  ['عَمّان', 'JOR'],
  ['عُمان', 'OMN'],
  ['العاصمة الأردنية عمان', 'JOR JOR'],
  ['وزير الداخلية الأردني في عمان', 'JOR JOR'],
  ['سلطنة عمان والأردن', 'OMN JOR'],
  ['عمان وقطر', 'OMN QAT'],
])('Oman and Amman: %s -> %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each([
  ['في مالي', 'MLI'],
  ['دعم مالي من قطر', 'QAT'],
  ['الجيش المالي في شمال مالي', 'MLI MLI'],
  ['الدعم المالي للجيش في شمال مالي', 'MLI'],
  ['النيجر وبوركينا فاسو ومالي', 'NER BFA MLI'],
])('Mali and money: %s -> %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each([
  ['اللغتين العربية والفرنسية', ''],
  ['الناطقة بالفرنسية', ''],
  ['القوات الفرنسية', 'FRA'],
  ['بالقوات التركية', 'TUR'],
  ['أنبوب بقطر 155 ملم', ''],
  ['استقبل بقطر وفداً', 'QAT'],
  ['السلطنة', 'OMN'],
  ['السلطنة العثمانية', ''],
  ['مسقط: ترحب السلطنة بعمانيين', 'OMN OMN OMN'],
  ['تركمان العراق', 'IRQ'],
  ['تركمانستان والرئيس التركماني', 'TKM TKM'],
])('other words: %s -> %s', (text, expected) => {
  expect(named(text)).toBe(expected);
});
