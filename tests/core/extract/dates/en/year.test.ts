/** Years that date something, and editions of fairs and exercises. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['It was established in 2014.', ['2014 = 2014 year stated']],
  ['He sat there between 2005 and 2010.', ['2005 and 2010 = 2005..2010 year stated']],
  ['It ran from 2011 to 2013.', ['2011 to 2013 = 2011..2013 year stated']],
  ['It has stood since 2014.', ['2014 = 2014 year stated']],
  ['The 2017 agreement holds.', ['2017 = 2017 year stated']],
  ['The agreements of 2007 and 2017 hold.', ['2007 = 2007 year stated', '2017 = 2017 year stated']],
  [
    'They signed in 2007, 2014 and 2017.',
    ['2007 = 2007 year stated', '2014 = 2014 year stated', '2017 = 2017 year stated'],
  ],
  ['They attended the exhibition (MILIPOL Qatar 2018), a fair.', ['2018 = 2018 year inferred']],
  ['They met at IDEF 2017 in Istanbul.', ['2017 = 2017 year inferred']],
  ['The Eager Lion 2018 exercise ended.', ['2018 = 2018 year inferred']],
  ['The Vostok-2018 drills ended.', ['2018 = 2018 year inferred']],
  ['They met at Egypt Defence Expo 2018.', ['2018 = 2018 year inferred']],
  ['It was signed in early 2018.', ['2018 = 2018 approximate stated']],
  ['In the first half of 2018 they met.', ['2018 = 2018 approximate stated']],
  ['A deal (2014) was signed.', ['2014 = 2014 year stated']],
  ['In 2018 soldiers trained there.', ['2018 = 2018 year stated']],
  ['The 2018 edition of MILIPOL ended.', ['2018 = 2018 year inferred']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'Security at the 2022 FIFA World Cup matters.',
  'They secure World Cup 2022.',
  'They secure the FIFA World Cup Qatar 2022.',
  'They host the World Cup in Qatar in 2022.',
  'The Qatar National Vision 2030 says so.',
  'Resolution 2254 of 2015 says so.',
  'UN Security Council Resolution 2231 says so.',
  'Law No. 5 of 2018 says so.',
  'The security plan for 2019 was adopted.',
  'The five-year plan (2016-2020) ends.',
  'UN resolution 1325 (2000) says so.',
  'A force of 2018 soldiers came.',
  'Some 2,018 soldiers came.',
  'The total was 2019 people.',
  'Call +974 2019 2020.',
  'See page 2019.',
  'The 2000 km border is long.',
  'Its 2030 vision says so.',
  'The 2019-20 budget grew.',
  'The Asian Games 2018 ended.',
  'Olympics 2024 preparations began.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
