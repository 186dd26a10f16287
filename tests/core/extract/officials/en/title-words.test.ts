/** Words that are heads of titles in one place and parts of names in another. */
import { namesOf } from '../officials-of';

test.each([
  ['Malaysian Tourism Minister Datuk Seri Tiong King Sing was there.', ['Datuk Seri Tiong King Sing | MYS']],
  ['Bahrain King Hamad bin Isa Al Khalifa was there.', ['Hamad bin Isa Al Khalifa | BHR']],
  ['The Indian Home Secretary Level Talks were held with Bangladesh.', []],
])('%s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});
