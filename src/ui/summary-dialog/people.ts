/** Officials: one person across spellings where that was confirmed, with offices and events. */
import type { Labels, PeopleReport } from '../../addon/summarise/reports';
import type { Office, Person } from '../../core/people/people';
import { call } from '../common/client';
import { make, show } from '../common/elements';
import { say } from '../common/speech';
import { asTable } from './copy';
import type { Report } from './main';
import { pairQuestions } from './people-pairs';
import { makeTable, paragraph } from './table';

export async function peopleReport(): Promise<Report> {
  const content = make('div');
  let report = await call('pagePeople');
  const showReport = (): void => content.replaceChildren(...reportParts(report, showAgain));
  const showAgain = async (): Promise<void> => {
    report = await call('pagePeople');
    showReport();
    content.querySelector('button')?.focus();
  };
  showReport();
  return report.people.length === 0
    ? { content: [content] }
    : { content: [content], copy: () => peopleTable(report) };
}

function reportParts(
  { people, more, pairs, labels }: PeopleReport,
  showAgain: () => Promise<void>,
): HTMLElement[] {
  if (people.length === 0) return [paragraph(say('people-none'))];
  const table = makeTable(
    [
      { header: 'column-person', width: 28 },
      { header: 'column-offices', width: 38 },
      { header: 'column-events', width: 34 },
    ],
    people.map((person) => [personCell(person), officesCell(person, labels), eventsCell(person)]),
  );
  const find = make('input', {
    id: 'people-find',
    autocomplete: 'off',
    dir: 'auto',
    placeholder: say('people-find'),
    'aria-label': say('people-find'),
  });
  find.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase();
    for (const row of table.querySelectorAll<HTMLElement>('tbody tr'))
      show(row, (row.textContent ?? '').toLowerCase().includes(wanted));
  });
  const latestOffice = ({ offices }: Person): string => {
    const last = offices[offices.length - 1];
    return last ? officeWords(last, labels) : '';
  };
  return [
    paragraph(say('people-text')),
    ...pairQuestions(pairs, people, latestOffice, showAgain),
    find,
    table,
    ...(more > 0 ? [paragraph(say('report-more', { count: more }), 'hint')] : []),
  ];
}

function peopleTable({ people, labels }: PeopleReport): string {
  return asTable([
    [say('column-person'), say('column-offices'), say('column-events')],
    ...people.map(({ name, offices, events }) => [
      name,
      offices.map((office) => officeWords(office, labels)).join('; '),
      events.map(({ label }) => label).join('; '),
    ]),
  ]);
}

function personCell({ name, spellings, isConfirmed }: Person): HTMLElement[] {
  const others = spellings.filter((spelling) => spelling !== name);
  return [
    make('strong', { dir: 'auto' }, name),
    ...(others.length > 0
      ? [
          paragraph(
            say('people-spellings', { names: others.map((other) => `\u2068${other}\u2069`).join(' · ') }),
            'quiet',
          ),
        ]
      : []),
    ...(isConfirmed ? [paragraph(say('people-confirmed'), 'quiet')] : []),
  ];
}

function officesCell({ offices }: Person, labels: Labels): HTMLElement[] {
  return offices.map((office) => paragraph(officeWords(office, labels)));
}

function officeWords({ title, country, first, last }: Office, labels: Labels): string {
  const words = {
    title: `\u2068${title}\u2069`,
    country: labels[`country/${country}`] ?? (country || '…'),
    first,
    last,
  };
  if (first === '') return say('office-bare', words);
  return say(first === last ? 'office-date' : 'office-dates', words);
}

function eventsCell({ events }: Person): HTMLElement[] {
  return events.map(({ label }) => paragraph(label));
}
