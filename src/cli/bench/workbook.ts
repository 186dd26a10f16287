/** A workbook in the host whose page calls are counted. */
import type * as addon from '../../addon/index';
import { createHost } from '../../host';
import { builtAddon } from '../input/built-addon';

type PageFunctions = typeof addon;
type PageName = Extract<keyof PageFunctions, `page${string}`>;

export interface BenchWorkbook {
  /** Calls a page function; throws the add-on's own message. */
  call<Name extends PageName>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ): { result: ReturnType<PageFunctions[Name]>; documentCalls: number };
}

/** A new workbook with Accord's tabs set up. */
export function bench(): BenchWorkbook {
  const host = createHost({ files: builtAddon(), addonName: 'Accord' });
  const workbook: BenchWorkbook = {
    call(name, ...args) {
      const { result, error, ledger } = host.callFromPage(name, ...args);
      if (error) throw new Error(error.message);
      return { result: result as never, documentCalls: ledger.calls };
    },
  };
  workbook.call('pageSetUp');
  return workbook;
}
