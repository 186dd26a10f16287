/**
 * Everything that Google can call: the menu, the triggers and the pages (`google.script.run`). Each export
 * becomes a global function of the bundle; nothing else can be reached from outside.
 */
import type { KnownArticle, SourceArticle } from '../core/import/stage-articles';
import type { RowTabName } from '../core/model/tabs';
import type { CardRequest, SaveRequest } from '../core/review/types';
import type { SummaryOptions } from '../core/summarise/options';
import type { Trace } from '../core/summarise/trace';
import type { FixChange } from '../core/validate/fixes/types';
import type { Problem } from '../core/validate/types';
import type { CodedEvent } from '../core/double-coding/types';
import type { TermCounts } from '../core/codebook/terms';
import { applyCodebook } from './codebook/apply-codebook';
import { codebookState } from './codebook/read-state';
import { termSlice } from './codebook/read-terms';
import {
  doubleCoding,
  draw,
  nextBlindArticle,
  saveSecondCoding,
  type DrawRequest,
} from './double-coding/code-articles';
import { comparison, settle, type Settlement } from './double-coding/settle';
import { proposeNext } from './import/propose';
import { sampleArticles as samples } from './import/sample-articles';
import { stage } from './import/stage';
import { addMenu, help, plainly, platformFromMenu, speak, summaryFromMenu } from './menu';
import { answer } from './pages/answer';
import { exportBlock } from './pages/export-tab';
import { showDoubleCodingDialog } from './pages/show-page';
import { codebookForPages, hello } from './pages/hello';
import { preview } from './pages/preview';
import {
  showCodebookDialog,
  showExportDialog,
  showImportDialog,
  showSidebar,
  showUndoDialog,
  showValidationDialog,
} from './pages/show-page';
import { keepCoderName } from './platform/coder';
import { checkPlatform as runPlatformCheck } from './platform-check/check-platform';
import { loadArticleCards, loadCard, loadRecent } from './review/load-card';
import { keepPageState, readPageState, type PageStateChange } from './review/page-state';
import { saveReview } from './review/save-review';
import { followSelection } from './review/selected-event';
import { ensureWorkbook } from './set-up/ensure-workbook';
import { runSummary } from './summarise/build-summary';
import { buildWith, readChoices } from './summarise/choices';
import { changesSince, freezeRelease, releases } from './summarise/releases';
import { reportFigures, reportLadders, reportMethods, reportPeople } from './summarise/reports';
import { showEvidenceDialog, showSummaryDialog, summaryPart } from './summarise/show-dialogs';
import { goToRecord, showEvidence } from './summarise/show-evidence';
import { earlierDecision } from './undo/last-decision';
import { listBatches, previewUndo, undoBatch } from './undo/undo-batch';
import { applyFixes } from './validate/apply-fixes';
import { checkSlice } from './validate/check-slice';
import { previewFixes } from './validate/preview-fixes';
import { showCell, type CellPlace } from './validate/show-cell';
import { finishValidation, runValidation } from './validate/validate-sheet';
import { waiveFindings } from './validate/waive-findings';

// Triggers.
export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

// Menu entries: they open pages, or speak to the person through alerts.
export const importArticles = (): void => plainly(showImportDialog);
export const reviewRows = (): void => plainly(showSidebar);
export const validateSheet = (): void => plainly(showValidationDialog);
export const buildSummary = (): void => plainly(summaryFromMenu);
export const showNumberEvidence = (): void => plainly(showEvidenceDialog);
export const chooseWhatCounts = (): void => plainly(() => showSummaryDialog('choices'));
export const showLadders = (): void => plainly(() => showSummaryDialog('ladders'));
export const showFigures = (): void => plainly(() => showSummaryDialog('figures'));
export const showPeople = (): void => plainly(() => showSummaryDialog('people'));
export const showMethods = (): void => plainly(() => showSummaryDialog('methods'));
export const showReleases = (): void => plainly(() => showSummaryDialog('releases'));
export const exportTabs = (): void => plainly(showExportDialog);
export const openCodebook = (): void => plainly(showCodebookDialog);
export const undoWork = (): void => plainly(showUndoDialog);
export const doubleCode = (): void => plainly(showDoubleCodingDialog);
export const speakEnglish = (): void => plainly(() => speak('en'));
export const speakArabic = (): void => plainly(() => speak('ar'));
export const speakAsAccount = (): void => plainly(() => speak(null));
export const showHelp = (): void => plainly(help);
export const checkPlatform = (): void => plainly(platformFromMenu);

// Calls from pages: they answer with reports, and throw plain messages.
export const pageHello = () => answer(hello);
export const pageSetUp = () => answer(() => ({ repairs: ensureWorkbook().repairs }));
export const pageSetCoder = (name: string) => answer(() => keepCoderName(name));
export const pageCodebook = () => answer(codebookForPages);
export const pageSampleArticles = () => samples();
export const pagePreview = (sources: SourceArticle[], earlier: KnownArticle[] = []) =>
  answer(() => preview(sources, earlier));
export const pageStage = (sources: SourceArticle[]) => answer(() => stage(sources));
export const pagePropose = () => answer(proposeNext);
export const pageCard = (request: CardRequest) => answer(() => loadCard(request));
export const pageArticleCards = (articleId: string, decided?: boolean) =>
  answer(() => loadArticleCards(articleId, decided));
export const pageSaveReview = (request: SaveRequest) => answer(() => saveReview(request));
export const pageRecent = () => answer(loadRecent);
export const pageSelection = (known: string) => answer(() => followSelection(known));
export const pageReviewState = () => answer(readPageState);
export const pageKeepReviewState = (change: PageStateChange) => answer(() => keepPageState(change));
export const pageOpenSidebar = () => answer(showSidebar);
export const pageValidate = () => answer(runValidation);
export const pageCheckSlice = (from: number) => answer(() => checkSlice(from));
export const pageFinishValidation = (problems: Problem[]) => answer(() => finishValidation(problems));
export const pagePreviewFixes = (problems: Problem[]) => answer(() => previewFixes(problems));
export const pageApplyFixes = (fixes: FixChange[][], batch = '') => answer(() => applyFixes(fixes, batch));
export const pageWaive = (ids: string[], reason: string) => answer(() => waiveFindings(ids, reason));
export const pageShowCell = (place: CellPlace) => answer(() => showCell(place));
export const pageSummarise = () => answer(runSummary);
export const pageChoices = () => answer(readChoices);
export const pageSummaryPart = () => answer(summaryPart);
export const pageEvidence = (known: Trace | null, from: number) => answer(() => showEvidence(known, from));
export const pageGoToRecord = (recordId: string) => answer(() => goToRecord(recordId));
export const pageLadders = (months: number) => answer(() => reportLadders(months));
export const pageFigures = () => answer(reportFigures);
export const pagePeople = () => answer(reportPeople);
export const pageConfirmPeople = (changes: FixChange[]) =>
  answer(() => applyFixes([changes], '', 'same-person'));
export const pageMethods = () => answer(reportMethods);
export const pageReleases = () => answer(releases);
export const pageFreeze = (name: string) => answer(() => freezeRelease(name));
export const pageChangesSince = (at: string) => answer(() => changesSince(at));
export const pageBuildWith = (chosen: SummaryOptions) => answer(() => buildWith(chosen));
export const pageExportTab = (name: RowTabName, from: number) => answer(() => exportBlock(name, from));
export const pageBatches = () => answer(listBatches);
export const pagePreviewUndo = (batch: string) => answer(() => previewUndo(batch));
export const pageLastDecision = () => answer(earlierDecision);
export const pageUndo = (batch: string) => answer(() => undoBatch(batch));
export const pageDoubleCoding = () => answer(doubleCoding);
export const pageDraw = (request: DrawRequest) => answer(() => draw(request));
export const pageBlindArticle = () => answer(nextBlindArticle);
export const pageSecondCoding = (article: string, events: CodedEvent[]) =>
  answer(() => saveSecondCoding(article, events));
export const pageComparison = () => answer(comparison);
export const pageSettle = (settlement: Settlement) => answer(() => settle(settlement));
export const pageCodebookState = () => answer(codebookState);
export const pageCodebookTerms = (from: number, counts: TermCounts, texts: number) =>
  answer(() => termSlice(from, counts, texts));
export const pageRecode = (changes: FixChange[][]) => answer(() => applyFixes(changes, '', 'recode'));
export const pageLookAgain = (changes: FixChange[][]) => answer(() => applyFixes(changes, '', 'look-again'));
export const pageApplyCodebook = (version: string) => answer(() => applyCodebook(version));
export const pagePlatformCheck = () => answer(runPlatformCheck);
