/** Unpacks the browser once, before jest's workers race for it. */
import { isPackaged, unpackBrowser } from './unpack-browser';

export default function setUp(): void {
  if (isPackaged()) unpackBrowser();
}
