/** Date and city of the main event in whole reports of both languages, with other dates and cities beside them. */
import { REPORTS as ARABIC } from './dated-places.ar';
import { REPORTS as ENGLISH } from './dated-places.en';
import { mainOf } from './events-of';

test.each([...ENGLISH, ...ARABIC])('%s: %s %s: %s', (published, date, city, text) => {
  const main = mainOf(text, published || undefined);
  expect([main?.event_date.value, main?.place.value]).toEqual([date, city]);
});
