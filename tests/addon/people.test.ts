// Who is who among officials, through the built bundle: asked, answered, shown once, undone.
import { TestWorkbook } from './support/open-workbook';

const FIRST =
  'Qatari Defence Minister Khalid bin Mohammed Al-Attiyah met his Turkish counterpart Hulusi Akar in Doha.';
const SECOND = 'التقى وزير الدفاع القطري خالد بن محمد العطية قائد القوات البحرية الباكستانية في الدوحة.';
const NAME = 'Khalid bin Mohammed Al-Attiyah';

test('two spellings become one person when somebody says so, and two again by undo', () => {
  const workbook = new TestWorkbook();
  workbook.importTexts({ name: 'en.txt', text: FIRST }, { name: 'ar.txt', text: SECOND });
  workbook.call('pageSetCoder', 'Noura');
  const before = workbook.call('pagePeople');
  const [pair] = before.pairs;
  expect(before.pairs).toHaveLength(1);

  expect(workbook.call('pageConfirmPeople', [...(pair?.same ?? [])])).toMatchObject({ applied: 1, left: [] });
  const after = workbook.call('pagePeople');
  expect(after.pairs).toEqual([]);
  expect(after.people).toHaveLength(before.people.length - 1);
  expect(after.people.find(({ name }) => name === NAME)).toMatchObject({
    isConfirmed: true,
    spellings: [NAME, 'خالد بن محمد العطية'],
  });

  const [batch] = workbook.call('pageBatches');
  expect(batch?.actions).toEqual(['same-person']);
  workbook.call('pageUndo', batch?.batch ?? '');
  expect(workbook.call('pagePeople').people).toHaveLength(before.people.length);
});

test('an answer to rows that somebody changed meanwhile writes nothing', () => {
  const workbook = new TestWorkbook();
  workbook.importTexts({ name: 'en.txt', text: FIRST }, { name: 'ar.txt', text: SECOND });
  workbook.call('pageSetCoder', 'Noura');
  const [pair] = workbook.call('pagePeople').pairs;
  workbook.type('Officials', (row) => row.Name === NAME, 'Person', 'The minister');
  expect(workbook.call('pageConfirmPeople', [...(pair?.same ?? [])])).toMatchObject({
    applied: 0,
    left: [0],
  });
  expect(workbook.rows('Officials').map((row) => row['Person id'])).not.toContain(pair?.same[0]?.new);
});
