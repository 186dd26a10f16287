/**
 * Help > Check this sheet's platform: asks the real sheet everything that could not be verified without Google.
 * src/host/README.md says which probe answers which doubt.
 */
import { runProbes, type Probe } from '../../core/platform/probes';
import { platformReport, reportText, type PlatformReport } from '../../core/platform/report';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { metadataProbes } from './probes/metadata';
import { pivotProbes } from './probes/pivots';
import { ruleProbes } from './probes/rules';
import { surroundingProbes } from './probes/surroundings';
import { tabProbes } from './probes/tab';
import { textProbes } from './probes/text';
import { withScratch, type Scratch } from './scratch';

const probes: ReadonlyArray<Probe<Scratch>> = [
  ...textProbes,
  ...metadataProbes,
  ...ruleProbes,
  ...pivotProbes,
  ...tabProbes,
  ...surroundingProbes,
];

/** Works on a scratch tab only, under the document lock, so that no second check takes the tab for a leftover. */
export function checkPlatform(): PlatformReport {
  const results = withDocumentLock(() =>
    withScratch(SpreadsheetApp.getActive(), (scratch) => runProbes(probes, scratch)),
  );
  const report = platformReport(results, interfaceLanguage());
  // Complete and in English, for whoever maintains Accord.
  console.log(reportText(platformReport(results, 'en'), 'en', true));
  return report;
}
