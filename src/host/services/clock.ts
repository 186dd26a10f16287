/** Makes Date follow the host's clock where one was injected, so that what the bundle dates is repeatable. */
import { callHost } from './call-host';

/** Replaces the realm's Date; dates made before stay instances of it. */
export function followHostClock(): void {
  const RealDate = Date;
  const now = (): number => callHost<number>('clock.now');
  function HostDate(this: unknown, ...values: []): Date | string {
    if (new.target === undefined) return new RealDate(now()).toString();
    return values.length === 0 ? new RealDate(now()) : new RealDate(...values);
  }
  HostDate.prototype = RealDate.prototype;
  HostDate.now = now;
  HostDate.parse = RealDate.parse;
  HostDate.UTC = RealDate.UTC;
  globalThis.Date = HostDate as unknown as DateConstructor;
}
