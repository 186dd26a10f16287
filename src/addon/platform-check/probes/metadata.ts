/** Where developer metadata goes when rows, columns and tabs do. */
import type { Probe } from '../../../core/platform/probes';
import { isRefused } from '../observe';
import type { Scratch } from '../scratch';

const KEY = 'accord.probe';
const METADATA_LIMIT = 30_000;

export const metadataProbes: ReadonlyArray<Probe<Scratch>> = [
  {
    id: 'row-metadata-sort',
    expected: 'with the row number',
    run: ({ tab, block }) => {
      const rows = block(2, tab.getMaxColumns());
      rows.offset(0, 0, 2, 1).setValues([['b'], ['a']]);
      rows.offset(0, 0, 1).addDeveloperMetadata(KEY);
      rows.sort(1);
      const marks = rows.createDeveloperMetadataFinder().withKey(KEY).find();
      return marks.map((mark) =>
        mark.getLocation().getRow()?.getRow() === rows.getRow() ? 'with the row number' : 'with the content',
      )[0];
    },
  },
  {
    id: 'column-metadata-move',
    expected: 24,
    run: ({ tab }) => {
      const column = tab.getRange(1, 25, tab.getMaxRows(), 1);
      column.addDeveloperMetadata(KEY, 'column');
      tab.moveColumns(column, 24);
      const marks = tab.createDeveloperMetadataFinder().withKey(KEY).find();
      const mark = marks.filter((candidate) => candidate.getValue() === 'column')[0];
      return mark?.getLocation().getColumn()?.getColumn();
    },
  },
  {
    id: 'copied-tab',
    expected: { metadata: 'new ids', protections: 'copied', chart: 'on the copy', pivot: 'copied' },
    run: copyTab,
  },
  {
    id: 'metadata-limit',
    expected: 'refused',
    run: ({ tab }) => isRefused(() => tab.addDeveloperMetadata(KEY, 'x'.repeat(METADATA_LIMIT + 1))),
  },
];

function copyTab({ spreadsheet, tab, block }: Scratch) {
  const range = block(2, 2).setValues([
    ['Name', 'Events'],
    ['a', 1],
  ]);
  range.protect().setWarningOnly(true);
  const chart = tab.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setPosition(1, 1, 0, 0);
  tab.insertChart(chart.build());
  range.getCell(1, 1).offset(0, 4).createPivotTable(range).addRowGroup(1);
  tab.addDeveloperMetadata(KEY, 'copied');
  const copy = tab.copyTo(spreadsheet);
  try {
    const marks = tab.getDeveloperMetadata().map((mark) => mark.getId());
    const copied = copy.getDeveloperMetadata().map((mark) => mark.getId());
    const { RANGE } = SpreadsheetApp.ProtectionType;
    const drawnOn = copy.getCharts()[0]?.getRanges()[0]?.getSheet().getSheetId();
    const isSame = (here: unknown[], there: unknown[]) => (here.length === there.length ? 'copied' : 'lost');
    return {
      metadata:
        copied.length !== marks.length
          ? 'lost'
          : copied.some((id) => marks.includes(id))
            ? 'same ids'
            : 'new ids',
      protections: isSame(tab.getProtections(RANGE), copy.getProtections(RANGE)),
      chart: drawnOn === copy.getSheetId() ? 'on the copy' : 'on the original',
      pivot: isSame(tab.getPivotTables(), copy.getPivotTables()),
    };
  } finally {
    spreadsheet.deleteSheet(copy);
    tab.getCharts().forEach((drawn) => tab.removeChart(drawn));
  }
}
