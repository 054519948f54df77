/** The library: everything another program may use. It needs no disk and runs in a browser too. */

export { Language, PeriodCode } from '../schemas/id.js';
export { Letterhead, LetterheadFile } from '../schemas/letterhead.js';
export { Outline } from '../schemas/outline.js';
export { Pack, PackForm } from '../schemas/pack.js';
export { DocumentPlace, FilePlace, Place, SheetPlace, SourcePlace } from '../schemas/place.js';
export { Completeness, PrintedFinding, PrintedReview, ReviewList, ReviewStatus, Severity } from '../schemas/review.js';
export { PrintedRollup } from '../schemas/rollup.js';
export { Decision, Settled, Settlement } from '../schemas/settled.js';
export { EmbeddedDefinition, Stamp } from '../schemas/stamp.js';
export { Answer, AnswerState, FoundBy, ItemKind } from '../schemas/submission.js';
export { Unit, UnitList } from '../schemas/units.js';
export { annotate, needsAnnotation } from './annotate/index.js';
export { type Counting, countReturns, type Held, heldAgainst, unitsWithPrevious } from './campaign/index.js';
export { check, completenessOf, type FileReview, type Review, ruleCodes } from './check/index.js';
export {
  type Edit,
  type Edited,
  editDefinition,
  type Part,
  type PartKind,
  type PartPath,
  partsOfText,
  withReadTitles,
} from './edit/index.js';
export { dayIn, type Result } from './findings/index.js';
export { type Form, type FormPeriod, fillIn, groupLabels, periodOf, type Resolving, resolve } from './form/index.js';
export {
  asPlan,
  type Change,
  type Draft,
  guesses,
  type Imported,
  type ImportFile,
  type Importing,
  importOutline,
  printDraft,
  printSummary,
  type Refusal,
  updated,
} from './import/index.js';
export {
  type Code,
  codes,
  type Finding,
  type FindingData,
  messageOf,
  say,
  severityOf,
  summaryOf,
  type Words,
} from './messages/index.js';
export {
  chooseLetterhead,
  type Definition,
  letterheadsOfUnits,
  loadDefinition,
  loadLetterhead,
  loadMapping,
  loadOutline,
  type NamedBytes,
  periodAsked,
} from './outline/index.js';
export {
  type AskedOtherwise,
  askedOtherwise,
  type CoveringLetters,
  fileNames,
  filesByUnit,
  filesToHandOut,
  loadPack,
  type MadeFile,
  makePackFile,
  type PackFile,
  type PackPlan,
  type PackSource,
  packEntries,
  packFiles,
  packName,
  packOf,
  problemsOfLetter,
  type WrittenForm,
  writeForm,
} from './pack/index.js';
export {
  type Answered,
  OF_COUNTED,
  openQuestions,
  type Question,
  type QuestionTexts,
  questionTexts,
  questionWords,
  type Reply,
  takeAnswers,
  takeReplies,
} from './questions/index.js';
export {
  type Given,
  type Identified,
  type Identity,
  identify,
  type Judge,
  read,
  type Submission,
} from './read/index.js';
export { type NamedFile, type Reminded, type ReminderFiles, Reminding } from './reminders/index.js';
export {
  type RollupView,
  rollupView,
  type ViewCell,
  type ViewChart,
  type ViewGroup,
  type ViewPart,
  type ViewPartName,
  type ViewSet,
  type ViewSource,
  type ViewTable,
  type ViewTexts,
  writeConsolidated,
} from './report/consolidated/index.js';
export { printSourceFindings } from './report/definition/index.js';
export { type Attachment, type DraftMail, reminderMail, writeDraftMail } from './report/mail/index.js';
export {
  groupForms,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperLine,
  paperView,
} from './report/preview/index.js';
export { type QuestionBook, writeQuestions } from './report/questions/index.js';
export { type ReminderTemplates, whyReminded } from './report/reminder/index.js';
export {
  completenessText,
  countVerdicts,
  type FindingGroup,
  groupFindings,
  printedReview,
  printReviews,
  printReviewsAsHtml,
  printReviewsAsJson,
  type SectionFindings,
  verdictOf,
} from './report/review/index.js';
export { printedRollup, printRollupAsCsv, printRollupAsJson, printRollupAsXlsx } from './report/rollup/index.js';
export {
  type MatrixUnit,
  printStatus,
  printStatusAsHtml,
  printStatusAsJson,
  printStatusAsWorkbook,
  type StatusMatrix,
  statusMatrix,
} from './report/status/index.js';
export type { PageTemplate } from './report/template/index.js';
export { type Paint, unpainted } from './report/terminal/index.js';
export { unitCell, writeUnitList } from './report/unit-list/index.js';
export { isForeign, matchReturns, partOfItems, type Return, type Returns, returnOf, Sharing } from './returns/index.js';
export { type ArchivedReport, failedOver, REPORT_ENDINGS, reportsIn, reviewFile, unreadable } from './review/index.js';
export { type Against, type Doubt, type Rollup, rollUp } from './rollup/index.js';
export { fillUpper } from './rollup/upward/index.js';
export {
  concerning,
  loadSettled,
  mergeDecisions,
  putSettled,
  type Settlements,
  settle,
  settlementsOf,
} from './settle/index.js';
export type { ReadSheet } from './sheets/index.js';
export {
  LARGEST_LIST,
  loadUnitList,
  loadUnits,
  sheetsOfList,
  typedList,
  UNIT_COLUMNS,
  type UnitPath,
  unitPathOf,
} from './units/index.js';
export { localMoment } from './values/index.js';
export { type Block, LIMITS, type Limits, readWord, seenTextOf, type WordDocument } from './word/index.js';
export { contentsOfZip, isHidden, type ZipEntry, zipInPieces } from './word/zip/index.js';
export { write } from './write/index.js';
