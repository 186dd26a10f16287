/** A workbook in the host whose page calls are counted. */
import { createHost } from '../../host';
import { builtAddon } from '../input/built-addon';
import { callPage, type PageFunctions, type PageName } from '../workbook/page-calls';

export interface BenchWorkbook {
  /** Calls a page function; throws the add-on's own message. */
  call<Name extends PageName>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ): ReturnType<typeof callPage<Name>>;
}

/** A new workbook with Accord's tabs set up. */
export function bench(): BenchWorkbook {
  const host = createHost({ files: builtAddon(), addonName: 'Accord' });
  callPage(host, 'pageSetUp');
  return { call: (name, ...args) => callPage(host, name, ...args) };
}
