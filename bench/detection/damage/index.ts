import type { Damage } from '../specimen.js';
import * as carriers from './carriers.js';
import * as columns from './columns.js';
import * as editors from './editors.js';
import * as figures from './figures.js';
import * as headings from './headings.js';
import * as letterhead from './letterhead.js';
import * as paste from './paste.js';
import * as prose from './prose.js';
import * as rows from './rows.js';
import * as runs from './runs.js';
import * as spelling from './spelling.js';
import * as structure from './structure.js';
import * as tables from './tables.js';
import * as typing from './typing.js';
import * as values from './values.js';

/** One kind of damage, as the table of results names it. */
export interface Kind {
  name: string;
  damage: Damage;
  /** Takes away the tags of controls. */
  untags?: true;
  /** Takes away the questions: without tags, nothing says which point is answered where. */
  unasks?: true;
}

const kind = (name: string, damage: Damage, also: Partial<Kind> = {}): Kind => ({ name, damage, ...also });

const UNTAGS: Partial<Kind> = { untags: true };

/** True where somebody typed the whole report anew. */
export const isRetyped = (kinds: readonly Kind[]): boolean => kinds.some((one) => one.untags && one.unasks);

/** True where points cannot be told apart any more, so that sections and tables are judged as wholes. */
export const isCoarse = (kinds: readonly Kind[]): boolean =>
  kinds.some((one) => one.unasks) && kinds.some((one) => one.untags);

export const NO_DAMAGE: Kind = kind('as it was sent', () => true);

/** What happens to the anchors of a form. */
export const CARRIERS: readonly Kind[] = [
  kind('controls stripped', carriers.stripControls, UNTAGS),
  kind('bookmarks stripped', carriers.stripBookmarks),
  kind('controls and bookmarks stripped', carriers.stripAnchors, UNTAGS),
  kind('custom properties stripped', carriers.stripProperties),
  kind('custom XML stripped', carriers.stripCustomXml),
  kind('everything stripped', carriers.stripAll, UNTAGS),
  kind('tags or titles of controls lost', carriers.retagControls),
];

/** What happens to what is printed and typed. */
export const CONTENT: readonly Kind[] = [
  kind('headings retyped by hand', headings.retypeHeadings),
  kind('automatic numbers turned into text', headings.typeNumbers),
  kind('headings numbered anew', headings.renumber),
  kind('numbers typed beside the automatic ones', headings.doubleNumbers),
  kind('headings demoted or promoted', headings.demote),
  kind('all headings on one level', headings.flatten),
  kind('headings as plain text', headings.plainHeadings),
  kind('styles lost', headings.dropStyles),
  kind('tone marks placed otherwise', spelling.moveTones),
  kind('letters decomposed', spelling.decompose),
  kind('odd spaces, hyphens and dashes', spelling.oddSpaces),
  kind('words joined', spelling.joinWords),
  kind('capitals', spelling.capitals),
  kind('typing slips', spelling.slips),
  kind('titles shortened', spelling.shortenHeadings),
  kind('questions shortened', spelling.shortenAsks),
  kind('titles reworded', spelling.rewordHeadings),
  kind('sections moved', structure.moveSections),
  kind('sections added', structure.addSections),
  kind('sections removed', structure.removeSections),
  kind('points removed', structure.removePoints),
  kind('questions deleted, answers kept', structure.removeAsks, { unasks: true }),
  kind('small print deleted', structure.removeSmallPrint),
  kind('table of contents added', structure.addContents),
  kind('empty lines added', structure.addEmptyLines),
  kind('answers that name other headings', structure.quoteHeadings),
  kind('text typed under the prompt', typing.typeUnderPrompt),
  kind('text typed above the prompt', typing.typeAbovePrompt),
  kind('text typed on the line of the question', typing.typeOnAskLine),
  kind('text typed on the line of the heading', typing.typeOnHeadingLine),
  kind('words before the first heading', prose.openingWords),
  kind('words after the last answer', prose.closingWords),
  kind('answers that begin with their title', prose.echoTitles),
  kind('answers of a few words', prose.shortAnswers),
  kind('answers in frames', prose.frameAnswers),
  kind('questions and answers side by side', prose.twoColumns),
  kind('numbers of headings on lines of their own', prose.splitHeadings),
  kind('page numbers in the text', prose.pageLines),
  kind('questions set off by hand', typing.numberAsks),
  kind('answers as lists', typing.typeLists),
  kind('answers with headings of their own', typing.typeSubheadings),
  kind('answers with tables of their own', typing.typeTables),
  kind('line breaks for paragraphs', typing.lineBreaks),
  kind('tracked insertions', typing.trackInsertions),
  kind('tracked deletions', typing.trackDeletions),
  kind('answers in text boxes', typing.intoTextBoxes),
  kind('runs split by the spell-checker', runs.splitRuns),
  kind('runs in links and smart tags', runs.wrapRuns),
  kind('comments and footnotes', runs.addNotes),
  kind('answers in TCVN3', runs.typeOldCode),
  kind('all text in TCVN3', runs.allOldCode),
  kind('letterhead as lines', letterhead.looseLetterhead),
  kind('date of the document typed otherwise', letterhead.retypeDate),
  kind('name of the signatory typed otherwise', letterhead.titleSignatory),
  kind('columns renamed', columns.renameColumns),
  kind('columns reordered', columns.reorderColumns),
  kind('column TT added', columns.addNumberColumn),
  kind('column added at the end', columns.addColumn),
  kind('row of column numbers added', rows.addNumberRow),
  kind('row across the table added', rows.addBandRow),
  kind('rows deleted', rows.deleteRows),
  kind('rows reordered', rows.reorderRows),
  kind('rows numbered', rows.numberRows),
  kind('columns deleted', columns.deleteColumns),
  kind('tables deleted', tables.deleteTables),
  kind('rows copied', rows.copyRows),
  kind('total row renamed', rows.renameTotals),
  kind('captions lost', tables.dropCaptions),
  kind('tables split in two', tables.splitTables),
  kind('labels of rows edited', rows.editRowLabels),
  kind('cells merged', rows.mergeCells),
  kind('"none" across a table', tables.nilTables),
  kind('headers of tables lost', tables.dropHeaders),
  kind('tables moved to the end', tables.moveTables),
  kind('labels of figures edited', figures.editLabels),
  kind('units typed beside numbers', figures.typeUnits),
  kind('figures as lines of text', figures.figuresAsLines),
  kind('figures deleted', figures.deleteFigures),
  kind('figures reordered', figures.reorderFigures),
  kind('tables of figures trimmed', figures.trimFigureTables),
  kind('figures numbered', figures.numberFigures),
  kind('series turned on their side', figures.turnSeries),
  kind('figures repeated in words', figures.repeatInWords),
  kind('numbers typed in other ways', values.typeNumbers),
  kind('money typed in other scales', values.typeMoney),
  kind('dates typed in other ways', values.typeDates),
  kind('choices typed in other ways', values.typeChoices),
];

/** What happens to the file as a whole. */
export const FILES: readonly Kind[] = [
  kind('pasted into a table of one cell', paste.intoOneCell),
  kind("pasted into last year's file", paste.intoOldFile, UNTAGS),
  kind('saved as by Google Docs', editors.asGoogleDocs, UNTAGS),
  kind('saved as by AbiWord', editors.asAbiWord, UNTAGS),
  kind('saved as Strict Open XML', editors.asStrict),
  kind('retyped from scratch', paste.retypeAll, { untags: true, unasks: true }),
];

export const KINDS: readonly Kind[] = [NO_DAMAGE, ...CARRIERS, ...CONTENT, ...FILES];
