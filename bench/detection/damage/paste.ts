import { formWords } from '../../../src/form/index.js';
import { pick } from '../../../test/support/fill/draw.js';
import { openParts, type Parts, saveParts } from '../../../test/support/fill/package.js';
import {
  child,
  descendants,
  element,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../../../test/support/fill/xml.js';
import { bodyOf, idOf, paragraph, setBold, textOf, textRun, typeOver } from '../edit.js';
import { sectionsOf } from '../mark-form.js';
import { mark, marked, markOf } from '../marks.js';
import type { Damage, Specimen } from '../specimen.js';
import { stripAll, stripAnchors } from './carriers.js';
import { drawNumbering, pathsOf, printedNumber } from './headings.js';

/** The whole text pasted into the one cell of a table: a frame around the page, as some offices like it. */
export const intoOneCell: Damage = (specimen) => {
  const body = bodyOf(specimen.root);
  const last = body.children.filter((one) => isElement(one) && one.name === 'w:sectPr');
  const inside = body.children.filter((one) => !last.includes(one));
  for (const one of inside) if (isElement(one)) dropSections(one);
  const cell = element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:tcW', { 'w:w': '9355', 'w:type': 'dxa' })]),
    ...inside,
  ]);
  const grid = element('w:tblGrid', {}, [element('w:gridCol', { 'w:w': '9355' })]);
  body.children = [
    element('w:tbl', {}, [element('w:tblPr'), grid, element('w:tr', {}, [cell])]),
    element('w:p'),
    ...last,
  ];
  return true;
};

function dropSections(node: XmlElement): void {
  node.children = node.children.filter((one) => !isElement(one) || one.name !== 'w:sectPr');
  for (const one of node.children) if (isElement(one)) dropSections(one);
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A package of another file: nothing in it but a main part to come. */
function otherFile(): Parts {
  const text = new TextEncoder();
  const parts = { '[Content_Types].xml': text.encode(CONTENT_TYPES), '_rels/.rels': text.encode(RELATIONS) };
  return openParts(saveParts({ ...parts, 'word/document.xml': text.encode('<w:document/>') }));
}

/** Runs that stand in no other run: a text box hangs on one and holds more. */
const outerRuns = (node: XmlElement): XmlElement[] =>
  node.children.flatMap((one) => (!isElement(one) ? [] : one.name === 'w:r' ? [one] : outerRuns(one)));

/** Only what is printed is left of a paragraph: its text, and whether it is bold. */
function onlyText(node: XmlElement): void {
  for (const one of descendants(node, 'w:p')) {
    const runs = outerRuns(one);
    one.children = runs;
    for (const run of runs) run.children = run.children.filter((part) => !isElement(part) || part.name !== 'w:rPr');
  }
  for (const one of descendants(node, 'w:tbl')) {
    one.children = one.children.filter((part) => !isElement(part) || part.name !== 'w:tblPr');
    one.children.unshift(element('w:tblPr'));
  }
}

/** The text pasted into last year's file: numbers become text, headings bold lines, all else is gone. */
export const intoOldFile: Damage = (specimen, draw) => {
  stripAll(specimen, draw);
  const byId = new Map(sectionsOf(specimen.form.sections).map((section) => [section.id, section]));
  const headings = marked(specimen.root, 'heading');
  const body = bodyOf(specimen.root);
  for (const one of body.children) if (isElement(one)) dropSections(one);
  onlyText(specimen.root);
  for (const heading of headings) {
    const section = byId.get(idOf(heading));
    if (section && !specimen.numbered) typeOver(heading, `${printedNumber(section)}${textOf(heading)}`);
    setBold(heading);
  }
  body.children = body.children.filter((one) => isElement(one) && one.name !== 'w:sectPr');
  specimen.parts = otherFile();
  return true;
};

/** The lines of a table that only lays out, such as the letterhead. */
const layoutLines = (node: XmlElement): XmlElement[] => descendants(node, 'w:p').filter((one) => textOf(one) !== '');

const isPrompt = (text: string, { form }: Specimen): boolean =>
  (Object.values(formWords[form.language].prompt) as string[]).includes(text);

/**
 * A report typed from scratch after the outline: headings in bold with numbers of the unit's own, texts, tables.
 * Questions are not typed again; what was left blank is not typed at all.
 */
export const retypeAll: Damage = (specimen, draw) => {
  const { root, form, given } = specimen;
  stripAnchors(specimen, draw);
  const numbering = drawNumbering(draw);
  const paths = pathsOf(form.sections);
  const captions = pick([true, true, false], draw);
  const body = bodyOf(root);
  const typed = body.children.flatMap((node): XmlNode[] => {
    if (!isElement(node) || node.name === 'w:sectPr') return [];
    const own = markOf(node);
    if (own?.is === 'letterhead' || own?.is === 'signing') return layoutLines(node);
    if (own?.is === 'ask' || own?.is === 'small') return [];
    if (own?.is === 'heading') {
      const number = specimen.numbered ? '' : numbering(paths.get(own.id) ?? [1]);
      const line = paragraph(`${number}${textOf(node)}`, 'w:b');
      line.children.push(...marked(node, 'text'));
      mark(line, 'heading', own.id);
      return [line];
    }
    if (own?.is === 'caption' && !captions && !/^(Phụ lục|Appendix)/i.test(textOf(node))) return [];
    if (own?.is === 'text') return given.get(`text ${own.id}`)?.state === 'blank' ? [] : [node];
    return node.name === 'w:tbl' || textOf(node) !== '' ? [node] : [];
  });
  body.children = typed;
  for (const node of typed) if (isElement(node)) forgetPrompts(node, specimen);
  onlyTextKeepingBold(root, typed);
  specimen.parts = otherFile();
  return true;
};

/** Nobody types a prompt. */
function forgetPrompts(node: XmlElement, specimen: Specimen): void {
  for (const one of descendants(node, 'w:t')) {
    one.children = one.children.map((text) => (!isElement(text) && isPrompt(text.trim(), specimen) ? '' : text));
  }
}

function onlyTextKeepingBold(root: XmlElement, typed: readonly XmlNode[]): void {
  const bold = new Set(typed.filter((one) => isElement(one) && markOf(one)?.is === 'heading'));
  onlyText(root);
  for (const one of bodyOf(root).children) {
    if (!isElement(one) || one.name !== 'w:p') continue;
    const own = markOf(one);
    const runs = outerRuns(one);
    one.children = runs.length > 0 ? runs : [textRun('')];
    for (const run of runs) {
      const look = child(run, 'w:rPr');
      if (look) run.children = run.children.filter((part) => part !== look);
    }
    if (bold.has(one) || own?.is === 'caption') setBold(one);
  }
}
