/** Evaluated in every new context before the bundle: puts the services under their global names. */
import { cacheService } from './cache';
import { callHost } from './call-host';
import { followHostClock } from './clock';
import { contextConsole } from './console';
import { htmlService } from './html';
import { lockService } from './lock';
import { propertiesService } from './properties';
import { session } from './session';
import { Charts, SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { utilities } from './utilities';

const services: Record<string, unknown> = {
  CacheService: cacheService,
  Charts,
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  Session: session,
  SpreadsheetApp,
  Utilities: utilities,
  console: contextConsole,
};

for (const [name, value] of Object.entries(services)) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
if (callHost<boolean>('clock.isInjected')) followHostClock();
