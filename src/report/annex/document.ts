import type { HeadLine, Letterhead } from '../../../schemas/letterhead.js';
import type { FormTable } from '../../form/index.js';
import {
  appendixPagesOf,
  type Block,
  type Draft,
  draftOf,
  Grid,
  headerRows,
  headingLine,
  headTableOf,
  italic,
  Line,
  NORMAL,
  ownOrientation,
  type Pages,
  STYLES,
  senderOf,
  splitWidth,
  textWidth,
  titleBlock,
  writeDocument,
} from '../../write/index.js';
import { type Annex, type AnnexAsked, type AnnexPart, annexOf } from './annex.js';
import { rowsOf } from './rows.js';

/** The day a document says it was made where nothing says one. */
const NO_DAY = '2000-01-01';

/** The head of an annex is that of its plan without number, place and day: those stand on the plan. */
const isOfAnnex = ({ show }: HeadLine): boolean => show !== 'number' && show !== 'place_date';

function withoutNumber(letterhead: Letterhead): Letterhead {
  const rows = letterhead.head.rows
    .map(({ left, right }) => ({ left: left.filter(isOfAnnex), right: right.filter(isOfAnnex) }))
    .filter(({ left, right }) => left.length + right.length > 0);
  return { ...letterhead, head: { ...letterhead.head, rows } };
}

function gridOf(draft: Draft, table: FormTable): Block[] {
  const { letterhead } = draft;
  const widths = splitWidth(
    textWidth(letterhead, table.orientation),
    table.columns.map(({ width }) => width),
  );
  const body = rowsOf(table, letterhead.words.total).map(({ cells, total }) => ({
    header: false,
    cells: cells.map((text, at) => {
      const style = total
        ? STYLES.tableTotal
        : table.columns[at]?.is === 'label'
          ? STYLES.tableText
          : STYLES.tableValue;
      return { style, content: text === '' ? [] : [text] };
    }),
  }));
  return [new Grid(table.title, widths, [...headerRows(draft, table), ...body]), new Line(STYLES.gap, [])];
}

/** What is said beside a question, small; it stands with what comes before it. */
const noteLine = (text: string): Line => new Line(STYLES.guidance, [text], { keepNext: false });

function blocksOf(draft: Draft, part: AnnexPart): Block[] {
  switch (part.is) {
    case 'heading':
      return [headingLine(draft, part.section, part.position)];
    case 'audience':
      return [new Line(NORMAL, [italic(part.text)], { keepNext: true })];
    case 'note':
      return [noteLine(part.text)];
    case 'point':
      return [new Line(NORMAL, [`- ${part.text}`])];
    case 'figure':
      return [new Line(NORMAL, [`+ ${part.text}`])];
    case 'table':
      return [new Line(STYLES.caption, [part.title]), ...gridOf(draft, part.table)];
  }
}

function pagesOf(annex: Annex, head: Block): Pages[] {
  const draft = draftOf(annex.form);
  const titled = draftOf({ ...annex.form, kind: annex.kind, audience: null });
  const first: Pages = {
    orientation: ownOrientation(annex.form),
    children: [
      head,
      ...titleBlock(titled, [new Line(STYLES.attached, [annex.attached])]),
      ...annex.facts.map((fact) => new Line(NORMAL, [italic(fact)])),
      ...annex.parts.flatMap((part) => blocksOf(draft, part)),
    ],
  };
  const appendices = annex.appendices.map(({ table, audience, notes }) =>
    appendixPagesOf(draft, table, [
      ...(audience === null ? [] : [new Line(NORMAL, [italic(audience)])]),
      ...notes.map(noteLine),
      new Line(STYLES.gap, []),
      ...gridOf(draft, table),
    ]),
  );
  return [first, ...appendices];
}

/**
 * The annex of a plan as a .docx in the letterhead: sections numbered as in the forms, points with bullets, figures with
 * dots and their measures, tables as they are drawn. The same outline gives the same bytes.
 */
export async function writeAnnex(asked: AnnexAsked): Promise<Uint8Array> {
  const { outline } = asked;
  const annex = annexOf(asked);
  const { letterhead } = annex.form;
  const { parent, body } = senderOf(outline, letterhead);
  const nothing = () => [];
  const head = headTableOf(withoutNumber(letterhead), { parent, body, number: nothing, placeDate: nothing });
  return writeDocument({
    letterhead,
    language: outline.language,
    title: annex.form.title,
    subject: annex.kind,
    creator: outline.issued?.by ?? '',
    sections: pagesOf(annex, head),
    day: outline.issued?.document?.date ?? NO_DAY,
  });
}
