import type { FormFigure } from '../../../src/form/index.js';
import { isNumeric } from '../../../src/values/index.js';
import { pick, shuffle } from '../../../test/support/fill/draw.js';
import { descendants, element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { cellOf, holderOf, idOf, paragraph, putBefore, takeOut, textOf, textRun, typeOver } from '../edit.js';
import { figuresOf, partsOf } from '../mark-form.js';
import { mark, marked, markOf } from '../marks.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

const byId = ({ form }: Specimen): Map<string, FormFigure> => new Map(figuresOf(form).map((one) => [one.id, one]));

/** The tables of figures. */
const holders = ({ root }: Specimen): XmlElement[] => marked(root, 'figures');

/** Those of points that are answered in words: where nothing else is, it is a matter of taste whether figures in a line answer. */
function holdersOfAnswered(specimen: Specimen): XmlElement[] {
  const { form, given } = specimen;
  const owners = partsOf(form.sections).filter(
    (part) => !part.asksText || given.get(`text ${part.id}`)?.state === 'answered',
  );
  const figures = new Set(owners.flatMap((part) => part.figures.map((figure) => figure.id)));
  return holders(specimen).filter((holder) => figures.has(idOf(holder)));
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^Số /, 'Tổng số '],
  [/^Số /, 'Số lượng '],
  [/^Tỷ lệ /, 'Tỉ lệ % '],
  [/ \(.*\)$/, ''],
  [/, /, ' và '],
  [/$/, ' trong kỳ'],
  [/^(\S+ \S+ \S+ \S+) .*$/, '$1'],
];

export const editLabels: Damage = ({ root }, draw) => {
  const labels = marked(root, 'figure-label');
  for (const cell of labels) {
    if (draw() < 0.5) continue;
    const text = textOf(cell);
    const [words, by] = pick(
      LABELS.filter(([one]) => one.test(text)),
      draw,
    );
    typeOver(cell, text.replace(words, by));
  }
  return labels.length > 0;
};

/** The unit of measure typed beside the number. */
export const typeUnits: Damage = (specimen, draw) => {
  const figures = [...byId(specimen).values()];
  let done = 0;
  for (const cell of marked(specimen.root, 'figure')) {
    const item = idOf(cell);
    const figure = figures.find((one) => one.values.some((value) => value.item === item));
    const unit = figure?.rule.unit;
    if (!unit || specimen.given.get(`figure ${item}`)?.state !== 'answered' || !isNumeric(figure.rule) || draw() < 0.4)
      continue;
    typeOver(cell, `${textOf(cell)}${pick([' ', ' ', ''], draw)}${unit}`);
    done += 1;
  }
  return done > 0;
};

/** A figure's row as a line of text, its value marked on a run. */
function asLine(row: XmlElement, specimen: Specimen, draw: Draw): XmlElement | null {
  const cells = marked(row, 'figure');
  const label = marked(row, 'figure-label')[0];
  const [cell] = cells;
  if (cells.length !== 1 || !cell || !label) return null;
  const figure = byId(specimen).get(markOf(row)?.id ?? '');
  const unit = figure?.rule.unit ? ` ${figure.rule.unit}` : '';
  const blank = specimen.given.get(`figure ${idOf(cell)}`)?.state !== 'answered';
  const value = textRun(blank ? '……' : `${textOf(cell)}${unit}`);
  mark(value, 'figure', idOf(cell));
  const line = element('w:p', {}, [textRun(`${pick(['- ', '', '+ '], draw)}${textOf(label)}: `), value]);
  mark(line, 'figure-row', idOf(row));
  return line;
}

/** The small table of figures typed as "Số hội nghị: 12" instead. Series stay in their table. */
export const figuresAsLines: Damage = (specimen, draw) => {
  let done = 0;
  for (const holder of holdersOfAnswered(specimen)) {
    const rows = marked(holder, 'figure-row');
    const lines = rows.map((row) => asLine(row, specimen, draw));
    if (rows.length === 0 || lines.some((line) => line === null)) continue;
    putBefore(specimen.root, holder, ...lines.flatMap((line) => line ?? []));
    takeOut(specimen.root, holder);
    done += 1;
  }
  return done > 0;
};

export const deleteFigures: Damage = (specimen, draw) => {
  const rows = marked(specimen.root, 'figure-row');
  if (rows.length === 0) return false;
  const some = rows.filter(() => draw() < 0.25);
  takeOut(specimen.root, ...(some.length > 0 ? some : [pick(rows, draw)]));
  return true;
};

/** The column of units taken out, or the row of headers. */
export const trimFigureTables: Damage = (specimen, draw) => {
  let done = 0;
  for (const holder of holders(specimen)) {
    const units = marked(holder, 'figure-unit');
    const header = marked(holder, 'header')[0];
    const series = header ? descendants(header, 'w:tc').length > 3 : true;
    if (!header || units.length === 0) continue;
    if (draw() < 0.5) {
      const second = descendants(header, 'w:tc')[1];
      takeOut(specimen.root, ...units, ...(second ? [second] : []));
    } else if (!series) takeOut(specimen.root, header);
    else continue;
    done += 1;
  }
  return done > 0;
};

/** "TT" in front of the figures. */
export const numberFigures: Damage = (specimen) => {
  for (const holder of holders(specimen)) {
    let nth = 0;
    for (const row of descendants(holder, 'w:tr')) {
      const at = row.children.findIndex((one) => isElement(one) && (one.name === 'w:tc' || one.name === 'w:sdt'));
      row.children.splice(Math.max(0, at), 0, cellOf(markOf(row)?.is === 'figure-row' ? String(++nth) : 'TT'));
    }
  }
  return holders(specimen).length > 0;
};

/** Series written with their keys as rows: the table turned on its side. */
export const turnSeries: Damage = (specimen) => {
  const figures = byId(specimen);
  let done = 0;
  for (const holder of holders(specimen)) {
    const rows = marked(holder, 'figure-row');
    const own = rows.flatMap((row) => figures.get(idOf(row)) ?? []);
    const first = own[0];
    if (!first || first.shape === 'single' || rows.length !== own.length) continue;
    const cells = new Map(marked(holder, 'figure').map((cell) => [idOf(cell), cell]));
    const head = element('w:tr', {}, [
      cellOf(first.shape === 'series' ? 'Năm' : 'Nội dung'),
      ...own.map((figure) => cellOf(figure.label)),
    ]);
    const lines = first.values.map((value, at) => {
      const row = element('w:tr', {}, [
        cellOf(value.label),
        ...own.flatMap((figure) => cells.get(figure.values[at]?.item ?? '') ?? []),
      ]);
      mark(row, 'figure-row', first.id);
      return row;
    });
    const grid = element(
      'w:tblGrid',
      {},
      [...own, own].map(() => element('w:gridCol', { 'w:w': '2000' })),
    );
    holder.children = [
      ...holder.children.filter((one) => isElement(one) && one.name === 'w:tblPr'),
      grid,
      head,
      ...lines,
    ];
    done += 1;
  }
  return done > 0;
};

/** A note in words under the table repeats its figures, with the same numbers. */
export const repeatInWords: Damage = (specimen) => {
  let done = 0;
  for (const holder of holdersOfAnswered(specimen)) {
    const row = marked(holder, 'figure-row')[0];
    const label = row && marked(row, 'figure-label')[0];
    const value = row && marked(row, 'figure')[0];
    if (!label || !value || specimen.given.get(`figure ${idOf(value)}`)?.state !== 'answered') continue;
    putBefore(specimen.root, holder, paragraph(`${textOf(label)} là ${textOf(value)}, số liệu chi tiết ở bảng dưới.`));
    done += 1;
  }
  return done > 0;
};

/** Rows of figures in another order, their labels numbered. */
export const reorderFigures: Damage = (specimen, draw) => {
  let done = 0;
  for (const holder of holders(specimen)) {
    const rows = marked(holder, 'figure-row');
    const [first] = rows;
    if (!first || rows.length < 2) continue;
    const parent = holderOf(holder, first);
    if (rows.some((row) => holderOf(holder, row) !== parent)) continue;
    const at = parent.children.indexOf(first);
    takeOut(holder, ...rows);
    const order = shuffle(rows, draw);
    parent.children.splice(at, 0, ...order);
    for (const [nth, row] of order.entries()) {
      const label = marked(row, 'figure-label')[0];
      if (label && draw() < 0.7) typeOver(label, `${nth + 1}. ${textOf(label)}`);
    }
    done += 1;
  }
  return done > 0;
};
