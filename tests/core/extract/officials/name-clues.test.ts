/** What a name alone tells: a known leader in either script, and where its form is at home. */
import { cluesOf } from '../../../../src/core/extract/officials/name-clues';
import { namesOf } from './officials-of';

describe('a known leader', () => {
  test.each([
    ['Rafael Correa', ['USA', 'ECU'], 'ECU'],
    ['Andrés Manuel López Obrador', ['GTM', 'MEX'], 'MEX'],
    ['خلوصي أكار', ['QAT', 'TUR'], 'TUR'],
    ['محمد شياع السوداني', ['IRN', 'IRQ'], 'IRQ'],
    ['عبد الفتاح السيسي', ['FRA', 'EGY'], 'EGY'],
    // Not of a state that the text does not name, not by a family name alone, not a namesake.
    ['Rafael Correa', ['USA', 'COL'], null],
    ['Correa', ['ECU'], null],
    ['Pedro Correa', ['ECU'], null],
  ])('%s among %j: %s', (name, named, country) => {
    expect(cluesOf(name, named).leads).toBe(country);
  });
});

describe('the form of a name', () => {
  test.each([
    ['Levan Geradze', ['RUS', 'GEO'], ['GEO']],
    ['Nikos Papadakis', ['ROU', 'GRC', 'TUR'], ['GRC']],
    ['Yılmaz Tekinoğlu', ['IRQ', 'TUR'], ['TUR']],
    ['Goran Petrović', ['RUS', 'SRB', 'HRV'], ['SRB', 'HRV']],
    ['Nguyen Van Binh', ['USA', 'VNM'], ['VNM']],
    ['Kim Dong-hyun', ['JPN', 'KOR'], ['KOR']],
    ['Hamad bin Nasser Al Kaabi', ['FRA', 'QAT'], ['QAT']],
    ['سليمان بوزيد', ['DEU', 'DZA'], ['DZA']],
    ['إيغور بتروف', ['SYR', 'RUS'], ['RUS']],
    ['جان بيار موريل', ['TCD', 'ITA', 'FRA'], ['TCD', 'FRA']],
  ])('%s among %j: %j', (name, named, origins) => {
    const found = cluesOf(name, named).origins;
    expect(named.filter((country) => found?.has(country)).sort()).toEqual([...origins].sort());
  });
  test.each([
    ['Shante Moore', ['USA', 'TTO']],
    ['Levan Geradze', ['USA', 'FRA']],
    ['', ['USA']],
  ])('%s among %j tells nothing', (name, named) => {
    expect(cluesOf(name, named)).toEqual({ leads: null, origins: null });
  });
});

describe('in a text', () => {
  test.each([
    [
      'the leader whom nobody needs to place',
      'The United States on Friday gave back to Ecuador the air base. President Rafael Correa had campaigned on it. Washington thanked him.',
      ['Rafael Correa | ECU'],
    ],
    [
      'a name of the other country than the one most named',
      'Romania and Slovakia sent engines to Greece. Romania sent 50 men. Supreme Court prosecutor Pavlos Markakis opened an inquiry.',
      ['Pavlos Markakis | GRC'],
    ],
    [
      'what the text says goes before the name',
      'Australian Defence Minister Nguyen Van Minh met his Vietnamese counterpart in Canberra.',
      ['Nguyen Van Minh | AUS'],
    ],
  ])('%s', (_, text, officials) => {
    expect(namesOf(text, 'en')).toEqual(officials);
  });
});
