import { findCountries } from '../../../../src/core/extract/countries/find-countries';
import { plainArticle } from '../places/plain-article';

const named = (text: string): string =>
  findCountries(plainArticle(text))
    .map(({ country }) => country)
    .join(' ');

describe('people are no countries', () => {
  test.each([
    ['Col. Chad Miller met Kenyan officers.', 'KEN'],
    ['Mr Jordan met the King of Jordan.', 'JOR'],
    ['Secretary Washington arrived.', 'USA'],
    ['General Sydney Smith spoke in Sydney.', 'AUS'],
    ['Prime Minister of Georgia Irakli Kobakhidze', 'GEO'],
    ['Foreign Minister of Israel Gideon Saar', 'ISR'],
    ['Jordan Army chief and Chad President Deby', 'JOR TCD'],
  ])('%s -> %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('languages are no countries', () => {
  test.each([
    ['The statement, in French, said so.', ''],
    ['translated into Russian, Chinese and Arabic.', ''],
    ['a Turkish-language daily of Turkish investors', 'TUR'],
    ['officers in French uniforms', 'FRA'],
    ['in Italian waters and in Greek airspace', 'ITA GRC'],
  ])('%s -> %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('the text decides between namesakes', () => {
  test.each([
    ['Congo and Congo-Brazzaville', 'COG COG'],
    ['Congo and the DRC', 'COD COD'],
    ['Dominica: a Dominican officer', 'DMA DMA'],
    ['Korean officials in Pyongyang', 'PRK PRK'],
    ['Korean officials in Seoul, South Korea', 'KOR KOR KOR'],
    ['Morocco: the Kingdom has', 'MAR MAR'],
    ['the Kingdom of God', ''],
    ['the Emirates', 'ARE'],
    ['the CAR', ''],
    ['JOIN US IN DUBAI', 'ARE'],
    ['US IN DUBAI', 'USA ARE'],
  ])('%s -> %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});
