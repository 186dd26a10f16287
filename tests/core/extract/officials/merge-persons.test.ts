/** One entry per person, however the text names him again. */
import { namesOf, officialsOf } from './officials-of';

test.each([
  [
    'family name',
    'Turkish Defence Minister Hulusi Akar arrived. Minister Akar left Turkey.',
    ['Hulusi Akar | TUR'],
  ],
  [
    'fuller name later',
    'President Erdogan left. Turkish President Recep Tayyip Erdogan returned.',
    ['Recep Tayyip Erdogan | TUR'],
  ],
  [
    'given name of a prince',
    'Saudi Interior Minister Prince Abdulaziz bin Saud spoke. Minister Prince Abdulaziz left.',
    ['Prince Abdulaziz bin Saud | SAU'],
  ],
  [
    'another spelling',
    'Pakistani Prime Minister Shehbaz Sharif spoke. Prime Minister Shahbaz Sharif left.',
    ['Shehbaz Sharif | PAK'],
  ],
  [
    'two people of one family name',
    'Omani Minister Hamad Al Busaidi met Kuwaiti Minister Badr Al Busaidi.',
    ['Hamad Al Busaidi | OMN', 'Badr Al Busaidi | KWT'],
  ],
])('%s', (_, text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test('Arabic mentions behind proclitics count', () => {
  const text =
    'قال وزير الداخلية العراقي عبد الأمير الشمري إن العراق جاهز. وشكر الوفد الوزير الشمري، وللشمري كلمة. والشمري غادر.';
  const [official, ...others] = officialsOf(text, 'ar');
  expect(others).toEqual([]);
  expect(official?.mentions.length).toBeGreaterThanOrEqual(3);
});
