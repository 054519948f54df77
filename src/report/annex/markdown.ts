import type { FormColumn, FormTable } from '../../form/index.js';
import { senderOf } from '../../write/index.js';
import { type AnnexAsked, type AnnexPart, annexOf } from './annex.js';
import { rowsOf } from './rows.js';
import { annexWords } from './words/index.js';

/** Signs Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('\n', ' ');

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The headers of a table; where columns stand under common ones, those are the first row. */
function headerLines(columns: readonly FormColumn[]): string[] {
  const own = columns.map(({ printed }) => escaped(printed));
  const ruler = rowLine(columns.map(() => '---'));
  if (columns.every(({ group }) => group === null)) return [rowLine(own), ruler];
  const upper = columns.map(({ group }, at) => (group === null ? (own[at] ?? '') : escaped(group)));
  const lower = columns.map(({ group }, at) => (group === null ? '' : `**${own[at]}**`));
  return [rowLine(upper), ruler, rowLine(lower)];
}

const tableLines = (table: FormTable, total: string): string[] => [
  ...headerLines(table.columns),
  ...rowsOf(table, total).map(({ cells }) => rowLine(cells.map(escaped))),
];

/** Six levels of headings are all there are; the first is the title's. */
const headingOf = (level: number): string => '#'.repeat(Math.min(level + 2, 6));

function linesOf(part: AnnexPart, total: string, landscape: string): string[] {
  switch (part.is) {
    case 'heading': {
      const { level, number, heading } = part.section;
      return ['', `${headingOf(level)} ${escaped(`${number} ${heading}`.trim())}`, ''];
    }
    case 'audience':
    case 'note':
      return ['', `*${escaped(part.text)}*`, ''];
    case 'point':
      return [`- ${escaped(part.text)}`];
    case 'figure':
      return [`${part.inPoint ? '  + ' : '+ '}${escaped(part.text)}`];
    case 'table':
      return [
        '',
        `**${escaped(part.title)}**`,
        '',
        ...tableLines(part.table, total),
        ...(part.table.orientation === 'landscape' ? ['', `*${escaped(landscape)}*`] : []),
        '',
      ];
  }
}

/** Who asks and the motto, as they stand at the head of the plan: what is left, then what is right of it. */
function headLines({ outline, letterhead }: AnnexAsked): string[] {
  const { parent, body } = senderOf(outline, letterhead);
  const shown = letterhead.head.rows.flatMap(({ left, right }) => [...left, ...right]);
  return shown.flatMap(({ show, text = null }) => ({ text, parent, body, number: null, place_date: null })[show] ?? []);
}

/** The annex of a plan as Markdown: the same as the .docx, to be read or pasted. */
export function printAnnex(asked: AnnexAsked): string {
  const annex = annexOf(asked);
  const { title, letterhead } = annex.form;
  const { total } = letterhead.words;
  const { landscape } = annexWords[asked.outline.language];
  const lines = [
    ...headLines(asked).flatMap((line) => [`**${escaped(line)}**`, '']),
    `# ${escaped(annex.kind)}`,
    '',
    `**${escaped(title)}**`,
    '',
    `*${escaped(annex.attached)}*`,
    ...annex.facts.flatMap((fact) => ['', `*${escaped(fact)}*`]),
    ...annex.parts.flatMap((part) => linesOf(part, total, landscape)),
    ...annex.appendices.flatMap(({ table, audience, notes }) => [
      '',
      `## ${escaped([table.number, table.title].filter((text) => text !== '').join('. '))}`,
      ...[
        ...(audience === null ? [] : [audience]),
        ...(table.orientation === 'landscape' ? [landscape] : []),
        ...notes,
      ].flatMap((note) => ['', `*${escaped(note)}*`]),
      '',
      ...tableLines(table, total),
    ]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
