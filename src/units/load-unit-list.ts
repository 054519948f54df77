import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { isCompound, isEncrypted, isZip, type ReadSheet, readSheets } from '../sheets/index.js';
import type { NamedBytes } from '../source/index.js';
import type { Kept } from './kept.js';
import { loadUnits } from './load-units.js';
import { readCsv } from './read-csv.js';
import { unitsOfSheets } from './units-of-sheets.js';

/** The largest list of units that is read, in bytes; one in YAML is held to less. */
export const LARGEST_LIST = 16_777_216;

const VALUES = /\.(?:csv|tsv)$/i;
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
/** Other ways to write a list, by how their names end. */
const OTHER = /\.(xlsb?|ods|docx?|odt|pdf|numbers)$/i;

const refusal = (file: NamedBytes): Finding | null => {
  const place = { in: 'file' as const, file: file.name };
  const kind = OTHER.exec(file.name)?.[1]?.toLowerCase();
  if (kind !== undefined) return finding('units-other-format', null, place, { file: file.name, kind });
  if (file.bytes.length > LARGEST_LIST) {
    const data = { file: file.name, bytes: file.bytes.length, limit: LARGEST_LIST };
    return finding('file-too-large', null, place, data);
  }
  if (file.bytes.length === 0) return finding('file-empty', null, place, { file: file.name });
  if (!isCompound(file.bytes)) return null;
  return isEncrypted(file.bytes)
    ? finding('units-unread', null, place, { file: file.name, because: 'encrypted' })
    : finding('units-other-format', null, place, { file: file.name, kind: 'xls' });
};

/** The sheets of a list that is a workbook, or why it cannot be read. */
async function workbookOf(file: NamedBytes): Promise<Result<ReadSheet[] | null>> {
  const sheets = await readSheets(file);
  if (typeof sheets !== 'string') return { value: sheets, findings: [] };
  const data = { file: file.name, because: sheets };
  return { value: null, findings: [finding('units-unread', null, { in: 'file', file: file.name }, data)] };
}

/** The sheets of a list that is a workbook or separated values, or why it cannot be read. Never rejects. */
export async function sheetsOfList(file: NamedBytes): Promise<Result<ReadSheet[] | null>> {
  const refused = refusal(file);
  if (refused !== null) return { value: null, findings: [refused] };
  return WORKBOOK.test(file.name) || isZip(file.bytes) ? workbookOf(file) : readCsv(file);
}

/**
 * Reads a list of units, written in YAML, as a workbook (.xlsx) or as separated values (.csv, .tsv), and holds it against
 * the outline they report on. Which it is, its name says; a workbook under the name of values is read all the same.
 * Gives every problem at once; the list is empty where one of them is an error. Never rejects.
 * @param letterheads the names of those there are; left out, names are not looked at
 * @param kept the list was made for another outline and is carried over: what no longer suits this one is a warning
 */
export const loadUnitList = async (
  file: NamedBytes,
  outline: Outline,
  letterheads?: ReadonlySet<string>,
  kept: Kept = false,
): Promise<Result<Unit[]>> => {
  const named = OTHER.test(file.name) || VALUES.test(file.name) || WORKBOOK.test(file.name);
  if (!named) return loadUnits(file, outline, letterheads, kept);
  const { value, findings } = await sheetsOfList(file);
  const [first, ...others]: ReadSheet[] = value ?? [];
  if (first === undefined) return { value: [], findings };
  const units = unitsOfSheets([first, ...others], outline, letterheads, kept);
  return { value: units.value, findings: [...findings, ...units.findings] };
};
