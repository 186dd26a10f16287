/** Calls the add-on's page functions in the host, as its pages do in Google. */
import type * as addon from '../../addon/index';
import type { Host } from '../../host';

export type PageFunctions = typeof addon;
/** A function that pages may call. */
export type PageName = Extract<keyof PageFunctions, `page${string}`>;

/** What the function returns, and how often it read or wrote the document. Throws the add-on's own message. */
export function callPage<Name extends PageName>(
  host: Host,
  name: Name,
  ...args: Parameters<PageFunctions[Name]>
): { result: ReturnType<PageFunctions[Name]>; documentCalls: number } {
  const { result, error, ledger } = host.callFromPage(name, ...args);
  if (error) throw new Error(error.message);
  return { result: result as unknown as ReturnType<PageFunctions[Name]>, documentCalls: ledger.calls };
}
