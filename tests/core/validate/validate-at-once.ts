/** Every rule over a whole workbook, its texts included, at once: the add-on does it slice by slice. */
import type { InterfaceLanguage } from '../../../src/core/model/tab';
import type { WorkbookState } from '../../../src/core/validate/types';
import {
  findingsOf,
  problemsOf,
  tableRules,
  textRules,
  type EarlierFinding,
  type Finding,
} from '../../../src/core/validate/validate-workbook';

export function validateWorkbook(
  state: WorkbookState,
  earlier: readonly EarlierFinding[],
  language: InterfaceLanguage,
): Finding[] {
  return findingsOf(problemsOf([...tableRules, ...textRules], state), earlier, { language });
}
