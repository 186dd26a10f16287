/**
 * Everything that Google can call: the menu, the triggers and the pages (`google.script.run`). Each export
 * becomes a global function of the bundle; nothing else can be reached from outside.
 */
import type { SourceArticle } from '../core/import/stage-articles';
import { proposeNext } from './import/propose';
import { sampleArticles as samples } from './import/sample-articles';
import { stage } from './import/stage';
import { addMenu, help, importSamples, plainly, summaryFromMenu, validateFromMenu } from './menu';
import { keepCoderName } from './platform/coder';
import { ensureWorkbook } from './set-up/ensure-workbook';
import { runSummary } from './summarise/build-summary';
import { runValidation } from './validate/validate-sheet';

// Triggers.
export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

// Menu entries: they speak to the person through alerts.
export const importArticles = (): void => plainly(importSamples);
export const validateSheet = (): void => plainly(validateFromMenu);
export const buildSummary = (): void => plainly(summaryFromMenu);
export const showHelp = (): void => plainly(help);

// Calls from pages: they answer with reports, and throw plain messages.
export const pageSetUp = () => ({ repairs: ensureWorkbook().repairs });
export const pageSetCoder = (name: string) => keepCoderName(name);
export const pageSampleArticles = () => samples();
export const pageStage = (sources: SourceArticle[]) => stage(sources);
export const pagePropose = () => proposeNext();
export const pageValidate = () => runValidation();
export const pageSummarise = () => runSummary();
