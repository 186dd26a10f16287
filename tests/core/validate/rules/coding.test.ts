// Coding: domains, statuses and mechanisms that do not go together, and rows said twice.
import type { Cell } from '../../../../src/core/model/cell';
import { buildCodebook, type Codebook } from '../../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../../src/core/model/default-codebook';
import type { GridRow, WorkbookState } from '../../../../src/core/validate/types';
import {
  duplicateRows,
  generalDomains,
  stages,
  statusMechanisms,
} from '../../../../src/core/validate/rules/coding';
import { event, EVENT, figure, findings, official, record, row, spoilt, workbook } from '../sample-workbook';

const LATER = 'evt_000000000002';
const other = (cells: Record<string, Cell>, id = 'rec_000000000002') =>
  row({ ...record, record_id: id, ...cells }, 3);

test('a good workbook has no problem', () => {
  const state = workbook();
  expect([duplicateRows, generalDomains, stages, statusMechanisms].flatMap((rule) => rule(state))).toEqual(
    [],
  );
});

describe('the general domain', () => {
  test.each<[string, Record<string, Cell>, number]>([
    ['beside a specific one of its event', { domain: 'security_general' }, 1],
    ['beside one that is rejected', { domain: 'security_general', review: 'rejected' }, 0],
    ['in another event', { domain: 'security_general', event_id: LATER }, 0],
    ['a specific one beside a specific one', { domain: 'cyber' }, 0],
    ['military beside its fields', { domain: 'military' }, 0],
    ['trade beside it', { domain: 'non_security' }, 0],
  ])('%s', (_, cells, count) => {
    const found = findings(generalDomains, workbook({ cooperation: [row(record), other(cells)] }));
    expect(found).toEqual(
      Array.from({ length: count }, () => ['domain-general-beside-specific', 'cooperation.domain:3']),
    );
  });

  test('alone, or beside trade, it is right', () => {
    const cooperation = [row({ ...record, domain: 'security_general' }), other({ domain: 'non_security' })];
    expect(generalDomains(workbook({ cooperation }))).toEqual([]);
  });

  test('rows of no event are no event', () => {
    const cooperation = [
      row({ ...record, event_id: '' }),
      other({ domain: 'security_general', event_id: '' }),
    ];
    expect(generalDomains(workbook({ cooperation }))).toEqual([]);
  });

  test('names the domains beside it, each once', () => {
    const cooperation = [
      row({ ...record, domain: 'security_general' }),
      other({ domain: 'cyber' }),
      other({ domain: 'cyber' }),
      other({ domain: 'policing' }),
    ];
    expect(generalDomains(workbook({ cooperation })).map(({ words }) => words)).toEqual([
      { others: 'cyber, policing' },
    ]);
  });
});

describe('status and mechanisms', () => {
  const judge = (mechanisms: string, status: string) =>
    statusMechanisms(
      workbook({ events: [row({ ...event, mechanisms })], cooperation: [row({ ...record, status })] }),
    );

  test.each<[string, string]>([
    ['meeting', 'signed'],
    ['meeting; visit', 'in_force'],
    ['equipment_transfer', 'in_force'],
    ['suspension', 'signed'],
    ['suspension', 'implemented'],
    ['agreement_in_force', 'suspended'],
    ['agreement_in_force', 'held'],
  ])('an event of %s is not %s', (mechanisms, status) => {
    expect(judge(mechanisms, status)).toMatchObject([
      { code: 'status-mechanism', tab: 'cooperation', row: 2, column: 'status', value: status },
    ]);
  });

  test.each<[string, string]>([
    ['agreement_signed', 'signed'],
    ['meeting; agreement_signed', 'signed'],
    ['equipment_transfer', 'signed'],
    ['agreement_in_force', 'in_force'],
    ['agreement_signed', 'in_force'],
    ['agreement_signed', 'discussed'],
    ['suspension', 'suspended'],
    ['suspension; meeting', 'held'],
    ['meeting', ''],
    ['suspension', ''],
    ['', 'signed'],
    ['no_such_code', 'no_such_status'],
  ])('an event of %j may be %j', (mechanisms, status) => {
    expect(judge(mechanisms, status)).toEqual([]);
  });

  test('tells what would go with them, as far as the codebook has it', () => {
    expect(judge('meeting', 'signed')[0]?.words).toEqual({
      mechanisms: 'meeting',
      needed: 'agreement_signed, agreement_in_force, equipment_transfer',
    });
    expect(judge('meeting; visit', 'signed')[0]?.words).toMatchObject({ mechanisms: 'meeting, visit' });
    expect(judge('suspension', 'held')[0]?.words).toEqual({
      mechanisms: 'suspension',
      allowed: 'suspended, refused, denied, planned, proposed, discussed',
    });
    const codebook = buildCodebook(
      defaultCodebookEntries().map((entry) => ({ ...entry, active: entry.code !== 'equipment_transfer' })),
    );
    const state = { ...spoilt('events', { mechanisms: 'meeting' }), codebook };
    expect(statusMechanisms(state)[0]?.words?.needed).toBe('agreement_signed, agreement_in_force');
  });

  test.each([
    ['the event', { events: [row({ ...event, mechanisms: 'meeting', review: 'rejected' })] }],
    [
      'the row',
      {
        events: [row({ ...event, mechanisms: 'meeting' })],
        cooperation: [row({ ...record, review: 'rejected' })],
      },
    ],
    ['the link to it', { cooperation: [row({ ...record, event_id: 'evt_gone00000000' })] }],
  ])('nothing is judged where %s is out of play', (_, tabs) => {
    expect(statusMechanisms(workbook(tabs))).toEqual([]);
  });
});

describe('stages along follows', () => {
  const steps = (before: Record<string, Cell>, now: Record<string, Cell>, later: Record<string, Cell> = {}) =>
    stages(
      workbook({
        events: [row(event), row({ ...event, event_id: LATER, follows: EVENT, ...later }, 3)],
        cooperation: [row({ ...record, ...before }), other({ event_id: LATER, ...now })],
      }),
    );

  test.each<[string, string]>([
    ['signed', 'discussed'],
    ['in_force', 'signed'],
    ['agreed', 'proposed'],
    ['implemented', 'planned'],
    ['ongoing', 'planned'],
  ])('from %s back to %s', (before, now) => {
    expect(steps({ status: before }, { status: now })).toMatchObject([
      {
        code: 'stage-regression',
        row: 3,
        column: 'status',
        value: now,
        words: { before, earlier: event.label },
      },
    ]);
  });

  test.each<[string, string]>([
    ['discussed', 'signed'],
    ['signed', 'signed'],
    ['signed', 'planned'],
    ['implemented', 'discussed'],
    ['signed', 'suspended'],
    ['in_force', 'held'],
    ['suspended', 'proposed'],
    ['no_such_status', 'proposed'],
    ['signed', ''],
  ])('from %s to %j is no step back', (before, now) => {
    expect(steps({ status: before }, { status: now })).toEqual([]);
  });

  test.each<[string, Record<string, Cell>, Record<string, Cell>, Record<string, Cell>]>([
    ['without follows', {}, {}, { follows: '' }],
    ['of another domain', {}, { domain: 'cyber' }, {}],
    ['that was rejected', { review: 'rejected' }, {}, {}],
    ['of an event that follows itself', {}, {}, { follows: LATER }],
    ['of an event that is gone', {}, {}, { follows: 'evt_gone00000000' }],
    ['of a rejected event', {}, {}, { review: 'rejected' }],
  ])('nothing is said of rows %s', (_, before, now, later) => {
    expect(steps({ status: 'signed', ...before }, { status: 'discussed', ...now }, later)).toEqual([]);
  });
});

describe('stages that are none', () => {
  const LAST = 'evt_000000000003';
  const stagesOf = (cooperation: GridRow[], follows: string, more: Partial<WorkbookState> = {}) =>
    stages(
      workbook({ events: [row(event), row({ ...event, event_id: LATER, follows }, 3)], cooperation }, more),
    );

  test('two rows of an event that follows itself', () => {
    const rows = [
      other({ event_id: LATER, status: 'signed' }),
      other({ event_id: LATER, status: 'discussed' }, 'rec_3'),
    ];
    expect(stagesOf(rows, LATER)).toEqual([]);
  });

  test('rows of an event that is gone', () => {
    const rows = [row({ ...record, event_id: LAST }), other({ event_id: LATER, status: 'discussed' })];
    expect(stagesOf(rows, LAST)).toEqual([]);
  });

  test('steps on no ladder, whatever ranks a team gives them', () => {
    const codebook = buildCodebook(
      defaultCodebookEntries().map((entry, index) =>
        entry.ladder === 'none' ? { ...entry, rank: entry.code === 'suspended' ? 900 : index } : entry,
      ),
    );
    const rows = [
      row({ ...record, status: 'suspended' }),
      other({
        event_id: LATER,
        status: codebook.codes('status').find((code) => isOffLadder(codebook, code))!,
      }),
    ];
    expect(stagesOf(rows, EVENT, { codebook })).toEqual([]);
  });
});

const isOffLadder = (codebook: Codebook, code: string) =>
  codebook.find('status', code)?.ladder === 'none' && code !== 'suspended';

describe('rows said twice', () => {
  test.each<[string, Record<string, Cell>, number]>([
    ['a domain of one event and article', {}, 1],
    ['with another quotation', { evidence: 'a start', evidence_at: '' }, 1],
    ['in another article', { article_id: 'art_000000000002' }, 0],
    ['of another event', { event_id: LATER }, 0],
    ['of another domain', { domain: 'cyber' }, 0],
    ['one of them rejected', { review: 'rejected' }, 0],
  ])('%s', (_, cells, count) => {
    const state = workbook({ cooperation: [row(record), other(cells)] });
    expect(findings(duplicateRows, state)).toEqual(
      Array.from({ length: count }, () => ['duplicate-row', 'cooperation.domain:3']),
    );
  });

  test('names the first of them', () => {
    const cooperation = [row(record, 7), other({}), other({}, 'rec_000000000003')];
    expect(duplicateRows(workbook({ cooperation })).map(({ words }) => words)).toEqual([
      { first: '7' },
      { first: '7' },
    ]);
  });

  test('rows without their event are left to other rules', () => {
    const cooperation = [row({ ...record, event_id: '' }), other({ event_id: '' })];
    expect(duplicateRows(workbook({ cooperation }))).toEqual([]);
  });

  test('copies with the same id are left to the rule about ids', () => {
    expect(duplicateRows(workbook({ cooperation: [row(record), row(record, 3)] }))).toEqual([]);
  });

  test('officials and figures are compared by what they say', () => {
    const twice = <Cells extends Record<string, Cell>>(
      cells: Cells,
      id: string,
      change: Record<string, Cell>,
    ) => [row(cells), row({ ...cells, [id]: `${id.slice(0, 3)}_000000000002`, ...change }, 3)];
    const state = (change: Record<string, Cell>) =>
      workbook({
        officials: twice(official, 'official_id', change),
        figures: twice(figure, 'figure_id', change),
      });
    expect(findings(duplicateRows, state({}))).toEqual([
      ['duplicate-row', 'officials.evidence:3'],
      ['duplicate-row', 'figures.evidence:3'],
    ]);
    expect(duplicateRows(state({ name: 'Ali', value: 36 }))).toEqual([]);
    expect(duplicateRows(state({ evidence: 'said' }))).toEqual([]);
  });
});
