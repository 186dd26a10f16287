/** All operations on the document, by name. */
import { chartAndRuleOperations } from './charts-and-rules';
import { write, type DocumentOperation, type DocumentOperations, type RangeRef } from './document-operation';
import { metadataOperations } from './metadata';
import { pivotOperations } from './pivots';
import { protectionOperations } from './protections';
import { rangeFormatOperations } from './range-formats';
import { rangeRuleOperations } from './range-rules';
import { rangeValueOperations } from './range-values';
import { sheetOperations } from './sheet';
import { sheetStructureOperations } from './sheet-structure';
import { spreadsheetOperations } from './spreadsheet';

const operations: DocumentOperations = {
  ...spreadsheetOperations,
  ...sheetOperations,
  ...sheetStructureOperations,
  ...rangeValueOperations,
  ...rangeFormatOperations,
  ...rangeRuleOperations,
  ...metadataOperations,
  ...protectionOperations,
  ...chartAndRuleOperations,
  ...pivotOperations,
};

/** One operation of Range for several ranges: one write. */
const onRangeList = write((context, name: string, refs: RangeRef[], values: never[]) => {
  const operation = operations[name] as DocumentOperation;
  for (const ref of refs) operation.run(context, ref as never, ...values);
});

export const documentOperations: Readonly<DocumentOperations> = {
  ...operations,
  'rangeList.apply': onRangeList,
};
