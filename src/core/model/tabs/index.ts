/** All tabs of an Accord workbook, in the order in which they stand. */
import type { Tab, TabName, Words } from '../tab';
import { articles } from './articles';
import { codebookTab } from './codebook';
import { cooperation } from './cooperation';
import { counts } from './counts';
import { events } from './events';
import { figures } from './figures';
import { findings } from './findings';
import { log } from './log';
import { officials } from './officials';
import { secondCoding } from './second-coding';
import { texts } from './texts';

export {
  articles,
  codebookTab,
  cooperation,
  counts,
  events,
  figures,
  findings,
  log,
  officials,
  secondCoding,
  texts,
};

/** Tabs that hold rows with columns. */
export const rowTabs = {
  articles,
  events,
  cooperation,
  officials,
  figures,
  codebook: codebookTab,
  findings,
  log,
  texts,
  counts,
  second_coding: secondCoding,
} as const;
export type RowTabName = keyof typeof rowTabs;

/** Tabs that people review and that carry row ids and proposals. */
export const reviewedTabs = ['events', 'cooperation', 'officials', 'figures'] as const;
export type ReviewedTabName = (typeof reviewedTabs)[number];

/** Tabs without rows of their own: the summary page and one native pivot table each. */
export const summaryTitles: Readonly<Record<Exclude<TabName, RowTabName>, Words>> = {
  summary: { en: 'Summary', ar: 'الملخص' },
  by_domain: { en: 'By domain', ar: 'حسب المجال' },
  by_dyad: { en: 'By dyad', ar: 'حسب الثنائي' },
  over_time: { en: 'Over time', ar: 'عبر الزمن' },
  ladder: { en: 'Ladders', ar: 'السلالم' },
};

/** Order of the tabs in the workbook: what a colleague sees first stands first. */
export const tabOrder: readonly TabName[] = [
  'summary',
  'articles',
  'events',
  'cooperation',
  'officials',
  'figures',
  'codebook',
  'findings',
  'by_domain',
  'by_dyad',
  'over_time',
  'ladder',
  'log',
  'texts',
  'counts',
  'second_coding',
];

export function rowTab(name: TabName): Tab | undefined {
  return (rowTabs as unknown as Partial<Record<TabName, Tab>>)[name];
}

export function tabTitle(name: TabName): Words {
  return rowTab(name)?.title ?? summaryTitles[name as keyof typeof summaryTitles];
}
