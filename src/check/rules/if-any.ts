import { type FindingOf, short } from '../../findings/index.js';
import { type FormFigure, type FormPoint, type FormSection, type FormTable, onceOf } from '../../form/index.js';
import { isOpen } from '../answers.js';
import type { Context } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'if-any-blank': { label: string };
}

const { codes, finding } = codesOf<Data>({
  'if-any-blank': {
    severity: 'note',
    summary: { vi: 'Nội dung “nếu có” để trống', en: 'A part asked “if any” is blank' },
    vi: ({ label }) => ({
      what: `Nội dung “${short(label)}”${/nếu có/i.test(short(label)) ? '' : ' (nếu có)'} đang để trống.`,
      why: 'Để trống thì không rõ đơn vị không có hay chưa kịp báo cáo.',
      todo: 'Đề nghị ghi “Không có” nếu đơn vị không phát sinh nội dung này.',
    }),
    en: ({ label }) => ({
      what: `“${short(label)}”, asked “if any”, was left blank.`,
      why: 'A blank does not tell whether there is none or it was not reported.',
      todo: 'Please write “None” if there is nothing to report.',
    }),
  },
});

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
  - id: kien_nghi
    title: Kiến nghị
    if_any: true
    points:
      - {id: voi_tinh, ask: Kiến nghị với cấp tỉnh., figures: [{id: so_kien_nghi, label: Số kiến nghị}]}
`;

const isLeft = ({ answers }: Context, item: string): boolean => {
  const answer = answers.get(item);
  return answer !== undefined && isOpen(answer);
};

/** `at` is an item that has a place where the one that is told of has none: a whole series stands nowhere. */
const note = (context: Context, item: string, label: string, at = item): FindingOf<Data>[] => [
  finding('if-any-blank', item, placeOf(context, at), { label }),
];

function inFigure(context: Context, figure: FormFigure): FindingOf<Data>[] {
  if (!figure.ifAny) return [];
  const left = figure.values.filter(({ item }) => isLeft(context, item));
  const [first] = left;
  if (first !== undefined && left.length === figure.values.length)
    return note(context, figure.id, figure.label, first.item);
  return left.flatMap(({ item, label }) => note(context, item, `${figure.label} (${label})`));
}

const inTable = (context: Context, table: FormTable): FindingOf<Data>[] =>
  table.ifAny && isLeft(context, table.id) ? note(context, table.id, table.title) : [];

const isNil = ({ answers }: Context, item: string): boolean => answers.get(item)?.state === 'nil';

/** Where a part was answered "none" there is nothing to tell in its figures and tables. */
const inPart = (context: Context, part: FormSection | FormPoint): FindingOf<Data>[] =>
  isNil(context, part.id)
    ? []
    : [
        ...part.figures.flatMap((figure) => inFigure(context, figure)),
        ...part.tables.flatMap((table) => inTable(context, table)),
      ];

const inPoint = (context: Context, point: FormPoint): FindingOf<Data>[] =>
  point.ifAny && isLeft(context, point.id) ? note(context, point.id, point.ask) : inPart(context, point);

/** Whether anything in a section is asked "if any": in most nothing is. */
const asksIfAny = onceOf((section: FormSection): boolean => {
  const ofPart = ({ ifAny, figures, tables }: FormSection | FormPoint): boolean =>
    ifAny || figures.some((figure) => figure.ifAny) || tables.some((table) => table.ifAny);
  return ofPart(section) || section.points.some(ofPart) || section.sections.some(asksIfAny);
});

function inSection(context: Context, section: FormSection): FindingOf<Data>[] {
  if (!asksIfAny(section)) return [];
  if (section.ifAny && isLeft(context, section.id)) return note(context, section.id, section.title);
  if (section.ifAny && isNil(context, section.id)) return [];
  return [
    ...inPart(context, section),
    ...section.points.flatMap((point) => inPoint(context, point)),
    ...section.sections.flatMap((inner) => inSection(context, inner)),
  ];
}

/**
 * A part asked "if any" that was left blank or deleted, told once for the outermost of what it holds; nothing is told
 * of what stands in a part that was answered "none".
 */
export const ifAny: Rule<Data> = {
  codes,
  run: (context) => [
    ...(context.form.tables ?? []).flatMap((table) => inTable(context, table)),
    ...context.form.sections.flatMap((section) => inSection(context, section)),
    ...context.form.appendices.flatMap((table) => inTable(context, table)),
  ],
  examples: [
    { outline, returned: { voi_tinh: '' }, finds: ['if-any-blank voi_tinh'] },
    { outline, returned: { kien_nghi: null, voi_tinh: null, so_kien_nghi: null }, finds: ['if-any-blank kien_nghi'] },
    { outline, returned: { so_kien_nghi: '' }, finds: ['if-any-blank so_kien_nghi'] },
    { outline, returned: { voi_tinh: 'Không có', so_kien_nghi: '' }, finds: [] },
  ],
};
