// Two codings side by side: which event is which, what agrees, what has to be settled.
import { alignEvents } from '../../../src/core/double-coding/align';
import { compareCodings } from '../../../src/core/double-coding/compare';
import type { CodedArticle, CodedEvent, Decided } from '../../../src/core/double-coding/types';

function event(parties: string, domains: string, more: Partial<CodedEvent> = {}): CodedEvent {
  return {
    parties: parties.split(' ').filter(Boolean),
    event_date: '',
    place: '',
    mechanisms: [],
    domains: domains
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const [domain = '', status = ''] = one.split(':');
        return { domain, status, evidence: `${domain}.` };
      }),
    ...more,
  };
}

const article = (first: CodedEvent[], second: CodedEvent[], id = 'art_1'): CodedArticle => ({
  ...{ article_id: id, title: id, first, second },
});

const compared = (articles: CodedArticle[], decided = new Map<string, Decided>()) =>
  compareCodings(articles, decided);
const field = (comparison: ReturnType<typeof compared>, name: string) =>
  comparison.fields.find((one) => one.field === name)!;

describe('which event is which', () => {
  test('parties decide, then domain and date, whatever the order', () => {
    const [a, b] = [event('QAT TUR', 'training', { event_date: '2019' }), event('QAT TUR', 'policing')];
    const [x, y] = [event('TUR QAT', 'policing'), event('QAT TUR USA', 'training', { event_date: '2019' })];
    expect(alignEvents([a, b], [x, y]).pairs).toEqual([
      [a, y],
      [b, x],
    ]);
  });

  test('without a common party they are two', () => {
    const [a, b] = [event('QAT TUR', 'training'), event('KEN ETH', 'training')];
    expect(alignEvents([a], [b])).toEqual({ pairs: [], onlyFirst: [a], onlySecond: [b] });
  });

  test('each event has one partner at most', () => {
    const one = event('QAT TUR', 'training');
    const { pairs, onlySecond } = alignEvents([one], [one, { ...one }]);
    expect([pairs.length, onlySecond.length]).toEqual([1, 1]);
  });
});

describe('units', () => {
  test('a domain is judged in every article, found or not', () => {
    const comparison = compared([
      article([event('QAT TUR', 'training policing')], [event('QAT TUR', 'training')]),
      article([], [], 'art_2'),
    ]);
    expect(field(comparison, 'domain')).toMatchObject({ n: 4, percent: 0.75 });
    expect(comparison.disagreements).toMatchObject([
      {
        field: 'domain',
        about: 'policing',
        first: 'yes',
        second: 'no',
        firstEvidence: 'policing.',
        decided: null,
      },
    ]);
  });

  test('the other fields only where both found the event, a status only where both gave the domain', () => {
    const comparison = compared([
      article(
        [event('QAT TUR', 'training:agreed', { place: 'Doha' }), event('KEN ETH', 'policing:planned')],
        [event('TUR QAT', 'training:planned', { place: ' doha ' })],
      ),
    ]);
    expect(field(comparison, 'parties')).toMatchObject({ n: 1, percent: 1 });
    expect(field(comparison, 'place')).toMatchObject({ n: 1, percent: 1 });
    expect(field(comparison, 'status')).toMatchObject({ n: 1, percent: 0, verdict: 'too-few' });
    expect(comparison.disagreements.map((one) => [one.field, one.about, one.first, one.second])).toEqual([
      ['event', 'ETH-KEN', 'yes', 'no'],
      ['domain', 'policing', 'yes', 'no'],
      ['status', 'QAT-TUR · training', 'agreed', 'planned'],
    ]);
    expect(comparison.fields.map((one) => one.field)).not.toContain('event');
  });

  test('nothing coded by both: no figures, and the word says so', () => {
    expect(compared([]).fields.every(({ n, verdict }) => n === 0 && verdict === 'none')).toBe(true);
  });
});

describe('what was settled', () => {
  const both = [
    article([event('QAT TUR', 'training:agreed policing')], [event('QAT TUR', 'training:planned')]),
  ];
  const [domain, status] = compared(both).disagreements;

  test('stands behind what is open, and settles nothing once the coding has changed', () => {
    const decided = new Map([[domain!.unit, { decision: 'neither', by: 'Amal', note: '' } as const]]);
    expect(
      compared(both, decided).disagreements.map(({ unit, decided: by }) => [unit, by?.decision]),
    ).toEqual([
      [status!.unit, undefined],
      [domain!.unit, 'neither'],
    ]);
    const changed = [
      article([event('QAT TUR', 'training:agreed')], [event('QAT TUR', 'training:planned policing')]),
    ];
    expect(compared(changed, decided).disagreements.every((one) => one.decided === null)).toBe(true);
  });

  test('changes no figure: agreement is what it was before', () => {
    const decided = new Map([[domain!.unit, { decision: 'second', by: 'Amal', note: '' } as const]]);
    expect(compared(both, decided).fields).toEqual(compared(both).fields);
  });

  test('two events that read the same are two units', () => {
    const twins = [article([event('QAT TUR', 'x'), event('QAT TUR', 'x')], [])];
    const units = compared(twins).disagreements.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(units.length);
  });
});
