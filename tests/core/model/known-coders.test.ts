import { knownCoders } from '../../../src/core/model/known-coders';

const rows = (column: string, ...names: string[]) => names.map((name) => ({ cells: { [column]: name } }));

test('everybody once, in the order of the alphabet, whatever they did', () => {
  const tabs = {
    articles: [...rows('assignee', 'Badr', ''), ...rows('imported_by', 'Amal')],
    events: rows('coder', 'Amal'),
    cooperation: rows('coder', ' Dina '),
    log: rows('who', 'Celia', ''),
    findings: rows('waived_by', 'Nobody'),
  };
  expect(knownCoders({ tabs })).toEqual(['Amal', 'Badr', 'Celia', 'Dina']);
  expect(knownCoders({ tabs: {} })).toEqual([]);
});
