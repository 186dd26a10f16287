/**
 * Opens the dialogs about summaries. Which part one shows first is told by a property of the person: pages
 * get no arguments.
 */
import type { MessageId } from '../../core/messages/en/messages';
import { dialogTitle } from '../pages/show-page';

const PROPERTY = 'accord.summary.part';

export type SummaryPart = 'choices' | 'ladders' | 'figures' | 'people' | 'methods' | 'releases';

const TITLES: Readonly<Record<SummaryPart, MessageId>> = {
  choices: 'menu-choices',
  ladders: 'menu-ladders',
  figures: 'menu-figures',
  people: 'menu-people',
  methods: 'menu-methods',
  releases: 'menu-releases',
};
/** Pixels. Reports are tables; the choices are a form. */
const SIZES = { form: [620, 600], report: [980, 640] } as const;

export function showSummaryDialog(part: SummaryPart): void {
  PropertiesService.getUserProperties().setProperty(PROPERTY, part);
  const [width, height] = part === 'choices' ? SIZES.form : SIZES.report;
  const page = HtmlService.createHtmlOutputFromFile('summary-dialog').setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, dialogTitle(TITLES[part]));
}

/** No document call. */
export function summaryPart(): SummaryPart {
  const kept = PropertiesService.getUserProperties().getProperty(PROPERTY) ?? '';
  return kept in TITLES ? (kept as SummaryPart) : 'choices';
}

/** Modeless: people go from number to number while it stands open. */
export function showEvidenceDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile('evidence-dialog').setWidth(640).setHeight(600);
  SpreadsheetApp.getUi().showModelessDialog(page, dialogTitle('menu-evidence'));
}
