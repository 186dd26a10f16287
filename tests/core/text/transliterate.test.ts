// Latin forms of Arabic names.
import { sameName } from '../../../src/core/text/same-name';
import { romanise } from '../../../src/core/text/transliterate';

test.each([
  ['خالد بن محمد العطية', 'Khalid bin Muhammad al-Attiyah'],
  ['خلوصي أكار', 'Hulusi Akar'],
  ['عبد الفتاح السيسي', 'Abdulfattah al-Sisi'],
  ['عبدالعزيز الأنصاري', 'Abdulaziz al-Ansari'],
  ['عبد الله بن ناصر آل ثاني', 'Abdullah bin Nasser Al Thani'],
  ['عبدالله', 'Abdullah'],
  ['الدوحة', 'Doha'],
  ['طاهر الراشدي', 'Tahir al-Rashidi'],
  ['سُمَيَّة', 'Sumayya'],
  ['أشرف ريفي', 'Ashraf Rifi'],
  ['خالد Smith 2', 'Khalid Smith 2'],
  ['"خالد"،', 'Khalid'],
  ['', ''],
])('%s is %s', (arabic, latin) => {
  expect(romanise(arabic)).toBe(latin);
});

test.each([
  ['ثابت محمد سعيد العباسي'],
  ['صالح مهدي الحسناوي'],
  ['الطيب ولد محمد محمود'],
  ['سعد بن جاسم الخليفي'],
  ['هشام الفالح'],
  ['محمد الطراونة'],
  ['فلاديمير كولوكولتسيف'],
  ['ياسين ورقة'],
  ['عطا عبد الوهاب'],
])('the Latin form of %s is still the same name', (arabic) => {
  expect(romanise(arabic)).toMatch(/^[A-Za-z' -]+$/);
  expect(sameName(romanise(arabic), arabic)).toBe(true);
});
