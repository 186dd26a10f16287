// Assignment of articles: the column offers everybody who works in the sheet.
import { MEETING, TestWorkbook } from './support/open-workbook';

const badr = { user: { email: 'badr@example.org', id: 'badr' } };

function offered(workbook: TestWorkbook): string {
  const column = workbook.person.values('Articles')[0]!.indexOf('Assigned to');
  return JSON.stringify(workbook.person.tab('Articles').validations[column] ?? []);
}

test('everybody who has worked here is offered after the next validation, and any other name is allowed', () => {
  const workbook = new TestWorkbook();
  workbook.call('pageSetCoder', 'Amal');
  workbook.importTexts({ name: 'a', text: MEETING });
  workbook.call('pageValidate');
  expect(offered(workbook)).toContain('"Amal"');
  workbook.measure('pageSetCoder', ['Badr'], badr);
  workbook.measure('pageStage', [[{ name: 'b', text: `${MEETING} Later.` }]], badr);
  workbook.call('pageValidate');
  expect(offered(workbook)).toContain('"Badr"');
  const { writes } = workbook.measure('pageValidate', []).ledger;
  workbook.type('Articles', () => true, 'Assigned to', 'Celia');
  workbook.call('pageValidate');
  expect(offered(workbook)).toContain('"Celia"');
  expect(workbook.rows('Articles')[0]).toMatchObject({ 'Assigned to': 'Celia' });
  // Where nobody has come, nothing is written for it.
  expect(workbook.measure('pageValidate', []).ledger.writes).toBe(writes);
});
