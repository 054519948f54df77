/** Properties, which are read where they belong. */
const PROPERTIES = [
  'p',
  'r',
  'tbl',
  'tr',
  'tc',
  'sdt',
  'sdtEnd',
  'sect',
  'smartTag',
  'dir',
  'bdo',
  'ruby',
  'customXml',
];

/** Comments, and texts moved or wrapped, by the marks at their ends. */
const RANGES = ['w:comment', 'w:moveFrom', 'w:moveTo'];
const WRAPPED = ['w:customXmlIns', 'w:customXmlDel', 'w:customXmlMoveFrom', 'w:customXmlMoveTo'];
const CONFLICTS = ['w14:customXmlConflictIns', 'w14:customXmlConflictDel'];

/** Fields that are worked out anew whenever the document is opened. */
const PARTS_OF_TODAY = ['dayShort', 'dayLong', 'monthShort', 'monthLong', 'yearShort', 'yearLong', 'pgNum'];

/** What was deleted, and the instructions of fields. */
const NO_TEXT = ['instrText', 'delText', 'delInstrText', 'fldData'];

const NOTES = ['footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator'];

const LAYOUT = ['tblGrid', 'tblPrEx', 'background', 'lastRenderedPageBreak', 'contentPart', 'rt'];

const PROOFING = ['proofErr', 'permStart', 'permEnd', 'annotationRef'];

/**
 * Elements that hold nothing a person reads: properties that are read where they belong, marks of proofing, comments
 * and permissions, layout. What stands neither here nor in a table of readers is told in `unread`.
 */
export const IGNORED: ReadonlySet<string> = new Set([
  ...PROPERTIES.map((name) => `w:${name}Pr`),
  ...[...RANGES, ...WRAPPED, ...CONFLICTS].flatMap((range) => [`${range}RangeStart`, `${range}RangeEnd`]),
  ...[...PARTS_OF_TODAY, ...NO_TEXT, ...NOTES, ...LAYOUT, ...PROOFING].map((name) => `w:${name}`),
  'w14:conflictIns',
  'w14:conflictDel',
]);
