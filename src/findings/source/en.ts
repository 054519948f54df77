import type { Words, WordsOf } from '../finding.js';
import { hasDecimals, short } from '../phrases.js';
import { en as phrases } from '../words/en.js';
import type { BinaryKind, SourceFindingData, YamlProblem } from './data.js';

const ENCODING = 'Please open it in Notepad, choose File > Save As, pick the encoding UTF-8, and save it.';

const kinds: Record<BinaryKind, string> = {
  word: 'is a Word file',
  excel: 'is an Excel workbook',
  powerpoint: 'is a PowerPoint file',
  pdf: 'is a PDF',
  picture: 'is a picture',
  archive: 'is an archive',
  'old-office': 'is a Word or Excel file of the old kind',
};

const missing = (key: string): string => (key === '' ? 'Something is missing here.' : `The entry “${key}” is missing.`);

/** What is wrong with the way a YAML file is written, in the words of an office. */
const yaml: Record<YamlProblem, Words> = {
  colon: {
    what: 'There is one more colon in this text.',
    why: 'A colon with a space after it begins a new entry.',
    todo: 'Please put the whole text in quotation marks, as in title: "Opinion: what people say".',
  },
  indent: {
    what: 'The indentation does not fit the lines around it.',
    why: 'Entries of one level must begin in the same column.',
    todo: 'Please line it up with the entries of its level.',
  },
  'indent-more': {
    what: 'This line is indented further than the one above, which has its value already.',
    why: 'Entries of one level begin in the same column; only below a name without a value is there more indentation.',
    todo: 'Please line this line and the one above up; put a text of several lines in quotation marks "…".',
  },
  'indent-less': {
    what: 'This line is not indented as far as the entries of its level above.',
    why: 'Entries of one group begin in the column of the first one, also where that stands after “- ”.',
    todo: 'Please add spaces at its start to line it up with them.',
  },
  'dash-space': {
    what: 'There is no space after the dash “-”.',
    why: 'Each entry of a list begins with a dash and a space; without it, it is taken for text.',
    todo: 'Please add a space after the dash, as in - {id: gaps, title: Gaps}.',
  },
  quote: {
    what: 'A quotation mark is not closed where it should be.',
    why: 'Where the text ends cannot be told.',
    todo: 'Please add the closing mark, or put the whole text in quotation marks "…".',
  },
  bracket: {
    what: 'A bracket [ … ] or { … } is not closed.',
    why: 'Where the list or group ends cannot be told.',
    todo: 'Please add the missing ] or }, and commas between the entries.',
  },
  start: {
    what: 'A text may not begin with this character.',
    why: 'Characters such as @, %, &, * and [ at the start have a meaning of their own in YAML.',
    todo: 'Please put the text in quotation marks "…".',
  },
  escape: {
    what: 'A backslash \\ between quotation marks is not written rightly.',
    why: 'Between double quotation marks it has a meaning of its own.',
    todo: "Please write \\\\ instead of \\, or use single quotation marks '…'.",
  },
  dash: {
    what: 'The dash “- ” stands in the wrong place.',
    why: 'A list begins on a new line below its name.',
    todo: 'Please begin a new line before “- ”, or put the text in quotation marks "…".',
  },
  tag: {
    what: 'The exclamation mark “!” at the start cannot be used here.',
    why: 'It has a meaning of its own in YAML.',
    todo: 'Please take it out, or put the text in quotation marks "…".',
  },
  key: {
    what: 'This line is not of the form “name: value”.',
    why: 'A colon is missing, or the space after it.',
    todo: 'Please write “name: value”; put a text of several lines in quotation marks "…".',
  },
  documents: {
    what: 'The file has several parts set apart by “---”.',
    why: 'A file holds one thing only.',
    todo: 'Please make a file of each part, or take out the line “---”.',
  },
  deep: {
    what: 'The entries stand too deep inside each other.',
    why: 'No definition needs that; most often there are brackets too many.',
    todo: 'Please check the brackets and the indentation from here on.',
  },
  many: {
    what: 'The file holds too many entries.',
    why: 'No definition or list of units needs so many; the file may be damaged, or a part of it was pasted over and over.',
    todo: 'Please look at the file from this line on; a list that is really as long as this goes into several files.',
  },
  character: {
    what: 'The file holds a hidden character that is no letter.',
    why: 'It may be damaged, or no text file at all.',
    todo: 'Please delete the character, or check that this is the right file.',
  },
  other: {
    what: 'This is not written as YAML is.',
    why: 'What follows cannot be made out.',
    todo: 'Please check colons, brackets and indentation in this line and the one above.',
  },
};

export const en: WordsOf<SourceFindingData> = {
  'file-is-folder': ({ file }) => ({
    what: `“${file}” is a folder, not a file.`,
    why: 'What is needed here is a YAML text file (its name ends in .yaml).',
    todo: 'Please give the name of the file in that folder too.',
  }),
  'file-unopened': ({ file }) => ({
    what: `There is a file “${file}”, but it cannot be opened.`,
    why: 'It may not be read on this computer, or another program holds it.',
    todo: 'Please close it in the other program, or ask who runs the computer for the right to read it.',
  }),
  'file-not-text': ({ file, kind }) => ({
    what: `The file “${file}” ${kinds[kind]}.`,
    why: 'Definitions and lists of units are YAML text files (their names end in .yaml).',
    todo: 'Please choose the .yaml file; where there is none yet, the command “decuong init” makes a starter. To check returned reports, use “decuong check”.',
    onPage: 'Please choose the saved outline (.yaml); a plan in Word is opened in the place beside it.',
  }),
  'plan-not-word': ({ file, looksLike }) => ({
    what: `The file “${file}” is no Word file${looksLike === null ? '' : ` (it looks like ${looksLike})`}.`,
    why: 'An outline is looked for in a plan or letter in Word (.docx), Markdown (.md) or plain text (.txt).',
    todo: 'Please choose the Word file of the plan; where there is only a PDF, open it in Word and save it as .docx. A definition (.yaml) is used as it is.',
  }),
  'file-empty': ({ file }) => ({
    what: `The file “${file}” holds nothing.`,
    why: 'It is empty or has comments only.',
    todo: 'Please write the definition; the command “decuong init” makes a starter.',
    onPage: 'Please choose another file, or begin with an example.',
  }),
  'file-too-large': ({ file, bytes, limit }) => ({
    what: `The file “${file}” is too large (${phrases.size(bytes)}).`,
    why: `A definition takes a few dozen KB, a list of units some hundred; the limit is ${phrases.size(limit)}.`,
    todo: 'Please check that this is the right file; a long list is better kept in a workbook (.xlsx).',
  }),
  'not-utf8': ({ file, encoding }) => ({
    what: `The file “${file}” is not saved as UTF-8${encoding === null ? '' : ` (it looks like ${encoding})`}.`,
    why: 'Letters with accents are read rightly from UTF-8 only.',
    todo: ENCODING,
  }),
  'byte-order-mark': ({ file }) => ({
    what: `The file “${file}” begins with a hidden mark (BOM).`,
    why: 'It was read all the same, but other tools may stumble over it.',
    todo: 'Nothing has to be done; to be rid of it, save as “UTF-8” instead of “UTF-8 with BOM”.',
  }),
  'definition-too-large': ({ bytes, limit }) => ({
    what: `The definition is too long to travel in a form (${phrases.size(bytes)}).`,
    why: `Each form carries it, so that it can be checked alone; ${phrases.size(limit)} is the limit.`,
    todo: 'Please shorten the guidance, or make two reports of it.',
  }),
  'yaml-syntax': ({ problem }) => yaml[problem],
  'tab-indent': () => ({
    what: 'This line is indented with a tab.',
    why: 'YAML allows spaces only.',
    todo: 'Please put two spaces in place of each tab.',
  }),
  'space-odd': () => ({
    what: 'This line has a space that only looks like one.',
    why: 'Spaces that keep words together come with text copied from a web page or from Word; YAML knows the plain space only.',
    todo: 'Please delete the spaces here and type them again.',
  }),
  'yaml-alias': ({ name }) => ({
    what: `The shorthand “${name}” (with & and *) cannot be used.`,
    why: 'Whoever reads the definition must see everything in its place.',
    todo: 'Please write it out, or put it in quotation marks "…" if it is plain text.',
  }),
  'yaml-merge-key': () => ({
    what: 'The entry “<<” cannot be used.',
    why: 'Whoever reads the definition must see everything in its place.',
    todo: 'Please write the entries out here.',
  }),
  'braces-unquoted': () => ({
    what: 'A text with {{…}} is not in quotation marks.',
    why: 'A { at the start is taken for a group of entries and not for text.',
    todo: 'Please put the whole text in quotation marks, as in "About {{unit.name}}".',
  }),
  'comma-unquoted': ({ text }) => ({
    what: `The comma in “${short(text)}” was taken as part of the text.`,
    why: 'Between { and } a comma sets entries apart; what follows it here is not of the form “name: value”.',
    todo: 'Please put the whole text in quotation marks "…" to make it plain.',
  }),
  'quotes-curly': ({ text }) => ({
    what: `The curly quotation marks around “${short(text)}” were taken as part of the text and will be printed.`,
    why: 'YAML knows straight quotation marks "…" only; curly ones most often come from Word.',
    todo: `Please write "${short(text)}" with straight ones; to print the curly ones, put straight ones around them.`,
  }),
  'key-duplicate': ({ key }) => ({
    what: `The entry “${key}” is there twice.`,
    why: 'Which one counts cannot be told.',
    todo: 'Please take one of them out.',
  }),
  'key-unknown': ({ key, near, allowed }) => ({
    what: `There is no entry “${key}” here.`,
    why: `What can stand here: ${phrases.listOf(allowed)}.`,
    todo: `${phrases.didYouMean(near)}Please mend its name or take it out.`,
  }),
  'format-newer': ({ key, found, known }) => ({
    what: `This file was made for a newer decuong (“${key}: ${found}”).`,
    why: `The one installed knows format ${known} only, and may misread what is new.`,
    todo: `Please install a newer decuong; if ${found} is a slip, write ${known}.`,
  }),
  'more-alike': ({ more }) => ({
    what: `And ${more} more like this.`,
    why: '',
    todo: 'Please mend those that were named, and check again.',
  }),
  'value-missing': ({ key }) => ({
    what: missing(key),
    why: 'It is required.',
    todo: key === '' ? 'Please add it.' : `Please add “${key}: …” here.`,
  }),
  'value-wrong': ({ key, expected, got, near }) => ({
    what: `${key === '' ? 'The value' : `“${key}”`} is not right: ${phrases.gotten(got)}${hasDecimals(expected, got) ? ', a number with decimals' : ''}.`,
    why: `What is needed here is ${phrases.expectation(expected)}.`,
    todo: hasDecimals(expected, got)
      ? 'Please leave out the decimals.'
      : expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
        ? 'Please put the text in quotation marks "…".'
        : `${phrases.didYouMean(near)}Please mend it.`,
  }),
};
