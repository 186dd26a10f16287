/** Operations on charts and conditional formats. */
import { HostError } from '../../protocol';
import { assertSheetEditable } from '../../model/sheet-protection';
import type { ChartState, ConditionalFormatState } from '../../model/sheet-state';
import { colorCode } from './colors';
import { asJson, read, write, type DocumentOperations } from './document-operation';

type ChartJson = Omit<ChartState, 'id'> & { id: number | null };
type RuleJson = ConditionalFormatState & { sheet: number };

/** A rule as its tab keeps it: without the tab's id, and with colours as Sheets keeps them. */
function ruleState(rule: RuleJson): ConditionalFormatState {
  const state: Partial<RuleJson> = { ...rule };
  delete state.sheet;
  return {
    ...(state as ConditionalFormatState),
    ...(rule.background === undefined ? {} : { background: colorCode(rule.background) }),
    ...(rule.fontColor === undefined ? {} : { fontColor: colorCode(rule.fontColor) }),
  };
}

export const chartAndRuleOperations: DocumentOperations = {
  'sheet.getConditionalFormatRules': read(({ draft }, id: number) =>
    asJson(draft.sheet(id).conditionalFormats.map((rule) => ({ ...rule, sheet: id }))),
  ),
  'sheet.setConditionalFormatRules': write(({ draft, user }, id: number, rules: RuleJson[]) => {
    if (rules.some((rule) => rule.sheet !== id)) {
      throw new HostError('Conditional format rule ranges must be on the same sheet.');
    }
    assertSheetEditable(draft, draft.sheet(id), user);
    draft.edit(id).conditionalFormats = rules.map(ruleState);
  }),
  'sheet.getCharts': read(({ draft }, id: number) => asJson(draft.sheet(id).charts)),
  'sheet.insertChart': write(({ draft, mint }, id: number, chart: ChartJson) => {
    const sheet = draft.edit(id);
    sheet.charts = [...sheet.charts, { ...chart, id: mint() }];
  }),
  'sheet.updateChart': write(({ draft }, id: number, chart: ChartJson) => {
    const sheet = draft.edit(id);
    if (!sheet.charts.some((present) => present.id === chart.id)) {
      throw new HostError('The chart does not exist on this sheet.');
    }
    sheet.charts = sheet.charts.map((present) => (present.id === chart.id ? (chart as ChartState) : present));
  }),
  'sheet.removeChart': write(({ draft }, id: number, chart: number | null) => {
    const sheet = draft.edit(id);
    if (!sheet.charts.some((present) => present.id === chart)) {
      throw new HostError('The chart does not exist on this sheet.');
    }
    sheet.charts = sheet.charts.filter((present) => present.id !== chart);
  }),
};
