// Two articles that report one occasion: Accord proposes the link, a person confirms or declines it.
import { TestWorkbook } from './support/open-workbook';

const ENGLISH =
  'The defence ministers of Qatar and Turkey, Khalid al-Attiyah and Hulusi Akar, met in Ankara on 5 March 2019. ' +
  'They discussed military training and joint exercises between the two countries.';
const ARABIC =
  'التقى وزير الدفاع القطري خالد العطية نظيره التركي خلوصي أكار في أنقرة في 5 مارس 2019. ' +
  'وبحث الوزيران التدريب العسكري والتمارين المشتركة بين البلدين.';

function eventsOf(workbook: TestWorkbook) {
  return workbook.rows('Events').map((row) => ({
    id: row['Event id'] ?? '',
    linked: row['Same as event'] ?? '',
    link: row.Link ?? '',
    date: row.Date ?? '',
  }));
}

function bothReports(): TestWorkbook {
  const workbook = new TestWorkbook();
  workbook.importTexts({ name: 'en.txt', text: ENGLISH });
  workbook.importTexts({ name: 'ar.txt', text: ARABIC });
  return workbook;
}

test('the second report is linked to the first, as a proposal that changes no total', () => {
  const workbook = bothReports();
  const [first, second] = eventsOf(workbook);
  expect([first?.date, second?.date]).toEqual(['2019-03-05', '2019-03-05']);
  expect(first).toMatchObject({ linked: '', link: 'own' });
  expect(second).toMatchObject({ linked: first?.id, link: 'proposed' });
  expect(workbook.call('pageSummarise').headline.events).toBe(2);
  workbook.type('Events', (row) => row['Event id'] === second?.id, 'Link', 'confirmed');
  expect(workbook.call('pageSummarise').headline.events).toBe(1);
});

test('proposals made anew leave a link that somebody took away alone', () => {
  const workbook = bothReports();
  const [, second] = eventsOf(workbook);
  expect(second?.link).toBe('proposed');
  const own = (row: Record<string, string>) => row['Event id'] === second?.id;
  workbook.type('Events', own, 'Same as event', '');
  workbook.type('Events', own, 'Link', 'own');
  workbook.type('Articles', (row) => row.Title !== '', 'Published on', '2019-03-06');
  while (workbook.call('pagePropose').left > 0);
  expect(eventsOf(workbook)[1]).toMatchObject({ linked: '', link: 'own' });
});
