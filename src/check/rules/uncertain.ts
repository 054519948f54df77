import type { Answer, Unsure } from '../../../schemas/submission.js';
import { against, type FindingOf, short } from '../../findings/index.js';
import type { Item } from '../../form/index.js';
import { numeral } from '../../values/index.js';
import { typedIn } from '../answers.js';
import type { CellItem } from '../cells.js';
import type { Context } from '../context.js';
import { labelsOf } from '../labels.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'answer-uncertain': { label: string; typed: string; percent: number; why?: Unsure };
}

/** The answer stands where it belongs, and what is doubtful is how much it says. */
const isOfSize = (why: Unsure | undefined, typed: string): boolean =>
  typed !== '' && (why?.because === 'measure' || why?.because === 'magnitude');

/** What stands there is no answer: it says nothing, or only with what stands above it, or elsewhere. */
const isNone = (why: Unsure | undefined): boolean => why?.because === 'above' || why?.because === 'nothing';

const { codes, finding } = codesOf<Data>({
  'answer-uncertain': {
    severity: 'warning',
    summary: { vi: 'Chưa chắc đâu là phần trả lời', en: 'It is not certain what the answer is' },
    vi: ({ label, typed, percent, why }) => ({
      what: isNone(why)
        ? `“${short(label)}” chỉ ghi “${short(typed)}”.`
        : isOfSize(why, typed)
          ? `“${short(label)}” ghi “${short(typed)}”, chưa chắc tính theo đơn vị nào.`
          : `Chưa chắc chắn đâu là phần trả lời của “${short(label)}”${typed === '' ? '' : `; có thể là “${short(typed)}”`}.`,
      why: why ? against(why, 'vi') : `Mẫu đã bị thay đổi nhiều, mức tin cậy chỉ khoảng ${numeral(percent, 'vi')}%.`,
      todo: 'Đề nghị người kiểm tra xem trực tiếp trong văn bản.',
    }),
    en: ({ label, typed, percent, why }) => ({
      what: isNone(why)
        ? `“${short(label)}” says only “${short(typed)}”.`
        : isOfSize(why, typed)
          ? `“${short(label)}” says “${short(typed)}”, and it is not certain what that is counted in.`
          : `It is not certain what answers “${short(label)}”${typed === '' ? '' : `; it may be “${short(typed)}”`}.`,
      why: why
        ? against(why, 'en')
        : `The form was changed a good deal, so this is only about ${numeral(percent, 'en')}% certain.`,
      todo: 'Please have a person look at it in the document.',
    }),
  },
});

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
  - id: chi_dao
    title: Công tác chỉ đạo
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập.}
      - {id: hieu_qua, ask: Hiệu quả đạt được.}
`;

interface Doubtful {
  item: Item;
  answer: Answer;
}

/** What is told of an answer: of which item, by what it is called. */
interface Told {
  id: string;
  label: string;
  answer: Answer;
}

const tell = (context: Context, { id, label, answer }: Told, at = id): FindingOf<Data> =>
  finding('answer-uncertain', id, placeOf(context, at), {
    label,
    typed: typedIn(answer),
    percent: Math.round(answer.confidence * 100),
    ...(answer.why && { why: answer.why }),
  });

/** The points of a section that share one text: it is theirs together, and nobody can tell which part is whose. */
function pointsOfOneText({ item }: Doubtful, doubtful: readonly Doubtful[]): Doubtful[] {
  if (item.kind !== 'section') return [];
  const own = new Set(item.part.points.map((point) => point.id));
  const points = doubtful.filter((one) => own.has(one.item.id) && typedIn(one.answer) !== '');
  const first = points[0];
  const together = points.filter((one) => first && typedIn(one.answer) === typedIn(first.answer));
  return together.length > 1 ? together : [];
}

/** What is doubtful of its columns or of all of a table: nothing speaks against one of its cells alone. */
const isOfTable = ({ table, answer: { why } }: CellItem): boolean =>
  !why || (why.because === 'header' && (why.seen === '' || why.expected === table.title));

/** Cells that may not be the ones that are asked for; those of a table that are doubtful for one reason are told once. */
function uncertainCells(context: Context): FindingOf<Data>[] {
  const doubtful = context.cells.filter(({ answer }) => answer.state === 'unknown');
  if (doubtful.length === 0) return [];
  const labels = labelsOf(context);
  const groups = new Map<string, CellItem[]>();
  for (const cell of doubtful) {
    const { item, why } = cell.answer;
    const key = isOfTable(cell) ? `${cell.table.id} ${why?.because ?? ''}` : item;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap(([first, second]) => {
    if (!first) return [];
    const { table, answer } = first;
    if (!second) return [tell(context, { id: answer.item, label: labels.get(answer.item) ?? answer.item, answer })];
    return [tell(context, { id: table.id, label: table.title, answer: { ...answer, text: null } })];
  });
}

/**
 * An answer found on weak evidence: neither given nor missing until a person has looked. What several points of a
 * section share is told once, of the section.
 */
export const uncertain: Rule<Data> = {
  codes,
  run: (context) => {
    const all: Doubtful[] = [];
    for (const item of context.items) {
      const answer = context.answers.get(item.id);
      if (answer) all.push({ item, answer });
    }
    const doubtful = all.filter(({ answer }) => answer.state === 'unknown');
    if (doubtful.length === 0) return uncertainCells(context);
    const told = new Set<Doubtful>();
    const items = all.flatMap((one) => {
      const { id, label } = one.item;
      const together = pointsOfOneText(one, doubtful);
      for (const point of together) told.add(point);
      const [first] = together;
      if (first) return [tell(context, { id, label, answer: first.answer }, first.item.id)];
      return one.answer.state === 'unknown' && !told.has(one) ? [tell(context, { id, label, answer: one.answer })] : [];
    });
    return [...items, ...uncertainCells(context)];
  },
  examples: [
    { outline, returned: {}, also: { uncertain: ['ket_qua'] }, finds: ['answer-uncertain ket_qua'] },
    { outline, returned: {}, also: { uncertain: ['quan_triet', 'hieu_qua'] }, finds: ['answer-uncertain chi_dao'] },
    { outline, returned: {}, also: { uncertain: ['hieu_qua'] }, finds: ['answer-uncertain hieu_qua'] },
    { outline, returned: {}, finds: [] },
  ],
};
