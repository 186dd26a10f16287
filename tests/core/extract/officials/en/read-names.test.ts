/** English names of many shapes, and capitals that are none. */
import { namesOf } from '../officials-of';

test.each([
  'Nour ul-Haq Ulumi',
  'To Lam',
  'Kim Jong Un',
  'Cho Tae-yul',
  'Ursula von der Leyen',
  'Luiz Inácio Lula da Silva',
  'Gilberto Teodoro Jr.',
  'C.Q. Brown',
  'M Shaheen Iqbal',
  'SM Shafiuddin Ahmed',
  'Randy A George',
  'Sultan bin Ahmed Al Jaber',
  'Mohamed Ould Cheikh El Ghazouani',
  'Saad Bin Jassim Al Khulaifi',
  "Sa'ad Al-Ka'abi",
  'Władysław Kosiniak-Kamysz',
])('%s', (name) => {
  expect(namesOf(`On Monday Defence Minister ${name} said so.`, 'en')).toEqual([`${name} | `]);
});

test.each([
  'Troops moved to the Tariq bin Ziyad Base and to King Khalid Military City.',
  'The carrier USS President Truman called at the port.',
  'The Sheikh Mohammed bin Zayed University trained them.',
])('no official: %s', (text) => {
  expect(namesOf(text, 'en')).toEqual([]);
});
