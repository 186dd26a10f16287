/** Where the main event takes place, and what is no place of it. */
import { mainOf } from './events-of';

test.each<[string, string, string, string]>([
  [
    'in a city',
    'The army chiefs of Benin and Togo met in Cotonou and discussed military cooperation.',
    'Cotonou',
    'BEN',
  ],
  [
    'hosted by a city',
    'Lome hosted talks between the army chiefs of Benin and Togo on military cooperation.',
    'Lome',
    'TGO',
  ],
  [
    'a government is no place',
    'Police cooperation between Ankara and Tashkent was discussed when the interior ministers of Turkiye and Uzbekistan met.',
    '',
    '',
  ],
  [
    'only a country',
    'The army chief of Benin visited Togo and discussed military cooperation with General Dokisime Gnama of the Togolese army.',
    '',
    'TGO',
  ],
  [
    'an embassy is no place',
    'The embassy in Lome said the army chiefs of Benin and Togo met to discuss military cooperation.',
    '',
    '',
  ],
  [
    'here and the dateline',
    'LOME, May 3 (Xinhua) -- The army chiefs of Benin and Togo met here to discuss military cooperation.',
    'Lome',
    'TGO',
  ],
  [
    'في مدينة',
    'التقى قائدا الجيش في تونس والجزائر في مدينة صفاقس وبحثا التعاون العسكري بين البلدين.',
    'Sfax',
    'TUN',
  ],
  [
    'تستضيفها',
    'بدأت أعمال اللجنة العسكرية المشتركة بين مصر والسودان التي تستضيفها الخرطوم.',
    'Khartoum',
    'SDN',
  ],
])('%s', (_, text, city, country) => {
  const main = mainOf(text);
  expect([main?.place.value, main?.place_country.value]).toEqual([city, country]);
});

test('a dateline alone is of low confidence', () => {
  const main = mainOf(
    'LOME, May 3 (Xinhua) -- The army chiefs of Benin and Togo met to discuss military cooperation.',
  );
  expect(main?.place).toMatchObject({ value: 'Lome', rule: 'place.dateline', confidence: 'low' });
});
