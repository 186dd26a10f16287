/** What the seeds contain must come out, scores may not fall, and no input stops the extractor. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractArticle } from '../../../src/core/extract/extract-article';
import type { Extraction } from '../../../src/core/extract/types';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { extract, linesOf } from './events/events-of';
import { inBoundedTime } from '../../support/bounded-time';

interface GoldArticle {
  readonly id: string;
  readonly published: string | null;
}

const root = join(__dirname, '../../..');
const seed = (id: string): string => readFileSync(join(root, 'seeds', `${id}.txt`), 'utf8');
const SEEDS = {
  milipol: seed('000_4ea3c363a9cb2d22'),
  iran: seed('001_2e3ab7165512a173'),
  committee: seed('002_2d4446912bdc381b'),
  iraq: seed('003_c77d61d1f9e7e606'),
  interview: seed('004_d30f546a7eba822c'),
};

describe('the seeds', () => {
  test('police chiefs at an exhibition, a base and its first troops', () => {
    expect(linesOf(SEEDS.milipol)).toEqual([
      'main QAT-TUR meeting,visit 2018 Doha',
      'news QAT-TUR exhibition 2018 Doha',
      expect.stringMatching(/^news QAT-TUR meeting,visit 2018/),
      'news QAT-TUR training_delivery - -',
      'background QAT-TUR agreement_signed - -',
      'news QAT-TUR meeting,visit 2018 QAT',
      'background QAT-TUR deployment 2014 -',
      'background QAT-TUR deployment 2017-06 QAT',
      'news QAT-TUR meeting,visit 2018-10-15 TUR',
    ]);
  });

  test('the publication date resolves the weekday', () => {
    expect(linesOf(SEEDS.milipol, '2018-10-31')[0]).toBe('main QAT-TUR meeting,visit 2018-10-30 Doha');
  });

  test('a delegation, its meetings, what was signed; countries talked about are no parties', () => {
    expect(linesOf(SEEDS.iran)).toEqual([
      'main IRN-TUR meeting,visit 2019-03-04 Ankara',
      'news IRN-TUR meeting 2019-03-04 Ankara',
      'news IRN-TUR committee 2019-03-04 Ankara',
      expect.stringMatching(/^news IRN-TUR .*agreement_signed.* 2019-03-04 Ankara$/),
    ]);
    expect(extract(SEEDS.iran).countries_mentioned).toEqual(['IRN', 'IRQ', 'SYR', 'TUR']);
  });

  test('a joint committee, the plan before it, an earlier visit, courses held and planned', () => {
    const { events } = extract(SEEDS.committee);
    const [main, plan] = events;
    expect(linesOf(SEEDS.committee)).toEqual([
      'main QAT-TUR committee - Ankara',
      'background QAT-TUR agreement_signed - -',
      expect.stringMatching(/^background QAT-TUR .*agreement_signed/),
      'news QAT-TUR meeting,visit - Doha',
      'news QAT-TUR training_delivery - -',
      'announced QAT-TUR training_delivery - -',
    ]);
    expect(main?.session_no.value).toBe(4);
    expect(plan?.instrument.value).toBe('الخطة الأمنية');
    expect(events[3]?.date_basis).toBe('relative');
    expect(events[4]).toMatchObject({ from_party: { value: 'TUR' }, to_party: { value: 'QAT' } });
  });

  test('ministers of defence in Doha', () => {
    expect(linesOf(SEEDS.iraq)).toEqual(['main IRQ-QAT meeting,visit - Doha']);
  });

  test('an interview with agreements, a call and a visit to come', () => {
    expect(linesOf(SEEDS.interview)).toEqual([
      'main QAT-TUR statement - -',
      'announced QAT-TUR agreement_signed,visit - Doha',
      'background QAT-TUR agreement_in_force 2017-06 QAT',
      'background QAT-TUR agreement_signed 2007 -',
      expect.stringMatching(/^news QAT-TUR phone_call - /),
    ]);
  });

  test('figures come from articles that tell of cooperation or of a gift', () => {
    const values = (text: string): number[] => extract(text).figures.map(({ value }) => value);
    expect(values('Chile keeps 670 soldiers at the line. Santiago pays for them.')).toEqual([]);
    expect(values('Oman and Kenya held an exercise on Monday. Both sent 670 soldiers.')).toEqual([670]);
    expect(values('It was the second donation. The first was of 40 lorries.')).toEqual([40]);
  });

  test('officials and figures know their events', () => {
    const { officials, figures } = extract(SEEDS.milipol);
    expect(officials.find(({ name }) => name === 'Hulusi Akar')?.events).toEqual([8]);
    expect(figures.find(({ value }) => value === 512)?.event).toBe(3);
  });
});

/** The record that tests/eval/README.md describes. */
function record({ id, published }: GoldArticle, text: string): object {
  const { language, events, officials, countries_mentioned, figures }: Extraction = extract(
    text,
    published ?? undefined,
  );
  return {
    id,
    language,
    events: events.map((event) => ({
      parties: event.parties.value,
      event_date: event.event_date.value || null,
      place: event.place.value || null,
      place_country: event.place_country.value || null,
      domains: event.domains.map(({ domain }) => domain),
      mechanisms: event.mechanisms.map(({ value }) => value),
      main: event.role === 'main',
    })),
    officials,
    countries_mentioned,
    figures,
  };
}

type Rows = Record<string, { f1?: number; share?: number }>;

function score(goldFile: string, folder: string): Rows {
  const gold = JSON.parse(readFileSync(join(root, 'tests/gold', goldFile), 'utf8')) as GoldArticle[];
  const records = gold.map((article) =>
    record(article, readFileSync(join(root, folder, `${article.id}.txt`), 'utf8')),
  );
  const directory = mkdtempSync(join(tmpdir(), 'accord-score-'));
  try {
    const predicted = join(directory, 'predicted.json');
    writeFileSync(predicted, JSON.stringify(records));
    const args = [
      join(root, 'tests/eval/score.mjs'),
      join(root, 'tests/gold', goldFile),
      predicted,
      '--json',
    ];
    return (JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { rows: Rows }).rows;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Figures as percentages below which a change has broken something. */
const FLOORS: Rows = {
  'cooperation found (vs. none)': { share: 0.94 },
  'main parties': { f1: 0.95 },
  'main event date': { share: 0.9 },
  'undated stays undated': { share: 0.99 },
  'main place': { share: 0.85 },
  domains: { f1: 0.92 },
  mechanisms: { f1: 0.9 },
};

describe.each([
  ['seeds.json', 'seeds'],
  ['dev.json', 'tests/gold/dev'],
])('scores on %s', (goldFile, folder) => {
  const rows = score(goldFile, folder);
  test.each(Object.entries(FLOORS))('%s', (field, floor) => {
    const row = rows[field];
    expect(row?.f1 ?? row?.share).toBeGreaterThanOrEqual(floor.f1 ?? floor.share ?? 1);
  });
});

describe('any input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(50_000)],
    ['digits', '1'.repeat(50_000)],
    ['marks', `a${'\u0301'.repeat(50_000)}`],
    ['one long line', 'Turkey met Qatar in Doha on Monday and '.repeat(3_000)],
    ['سطر طويل', 'التقى وزير الدفاع التركي نظيره القطري في الدوحة و'.repeat(2_000)],
    ['brackets', '('.repeat(20_000)],
  ])('%s ends', (_, text) => {
    inBoundedTime(() => {
      expect(extractArticle(text, { codebook: defaultCodebook() }).events.length).toBeLessThan(50);
    });
  });

  test('an unsupported language gives empty lists', () => {
    const text =
      'Le ministre de la Défense du Tchad a rencontré son homologue français à Paris pour parler de la coopération entre les deux armées.';
    expect(extract(text)).toMatchObject({
      language: 'fr',
      supported: false,
      events: [],
      officials: [],
      figures: [],
    });
  });
});
