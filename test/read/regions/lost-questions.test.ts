import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../schemas/submission.js';
import { loadExample, writeForm } from '../../support/examples.js';
import { answersFor, fillForm, leaveOut, removePoint, retypeText, stripAll } from '../../support/fill/index.js';
import { type Returned, reviewReturned, said } from '../../support/returned.js';

const example = loadExample('bao-cao-nam-co-so');
const form = example.forms.get('du_phong_tho');
if (!form) throw new Error('no such unit');
let blank: Uint8Array;
beforeAll(async () => {
  blank = await writeForm(example, 'du_phong_tho');
});
const { answers } = answersFor(form);
const points = new Map(form.sections.flatMap(({ points }) => points).map((point) => [point.id, point]));
const sections = form.sections.flatMap((one) => [one, ...one.sections]);
for (const point of sections.flatMap((one) => one.points)) points.set(point.id, point);

/** The form with everything answered, without the questions of some points and without any anchor. */
function withoutQuestions(asked: readonly string[], filled: ReadonlyMap<string, string> = answers): Returned {
  const typed = asked.reduce((bytes, id) => retypeText(bytes, points.get(id)?.ask ?? '', ''), fillForm(blank, filled));
  return reviewReturned(stripAll(typed), form ?? undefined);
}

const answer = ({ submission }: Returned, item: string): Answer | undefined =>
  submission.answers.find((one) => one.item === item);

const stateOf = (returned: Returned, item: string): string | undefined => answer(returned, item)?.state;

describe('a report from which the questions were deleted', () => {
  test('an answer of several paragraphs in its own place begins with the first of them', () => {
    const paragraphs = ['Mở hai lớp cho báo cáo viên mới.', 'Chi bộ sinh hoạt đều.', 'Không có việc gì phải nhắc.'];
    const filled = new Map(answers).set('text:boi_duong_nam', paragraphs.join('\n'));
    const bytes = retypeText(fillForm(blank, filled), points.get('boi_duong_nam')?.ask ?? '', '');
    const { state, text } = answer(reviewReturned(bytes, form), 'boi_duong_nam') ?? {};
    expect([state, text]).toEqual(['answered', paragraphs.join('\n')]);
  });

  test('the only question of a section is answered by the text under its heading', () => {
    const returned = withoutQuestions(['boi_duong_nam']);
    const { state, text, confidence } = answer(returned, 'boi_duong_nam') ?? {};
    expect([state, text]).toEqual(['answered', answers.get('text:boi_duong_nam')]);
    expect(confidence).toBe(0.98);
  });

  test('the table of figures between two answers tells which is which', () => {
    const returned = withoutQuestions(['hoc_tap', 'van_ban_cu_the_hoa']);
    expect(answer(returned, 'hoc_tap')?.text).toBe(answers.get('text:hoc_tap'));
    expect(answer(returned, 'van_ban_cu_the_hoa')?.text).toBe(answers.get('text:van_ban_cu_the_hoa'));
    expect(said(returned)).toEqual([]);
  });

  test('what stands under the figures of a question left empty answers the next one', () => {
    const returned = withoutQuestions(['van_ban_cu_the_hoa'], leaveOut(answers, 'text:hoc_tap'));
    expect(said(returned)).toEqual(['point-unanswered hoc_tap']);
    expect(answer(returned, 'van_ban_cu_the_hoa')?.text).toBe(answers.get('text:van_ban_cu_the_hoa'));
  });

  test('answers with nothing between them are not told apart, and none of them is called missing', () => {
    const returned = withoutQuestions(['viec_chinh', 'de_xuat']);
    expect([stateOf(returned, 'viec_chinh'), stateOf(returned, 'de_xuat')]).toEqual(['unknown', 'unknown']);
    expect(said(returned)).toEqual([]);
  });

  test('what cannot be told apart is told once, for the section', () => {
    const uncertain = said(withoutQuestions(['viec_chinh', 'de_xuat']), 'warning');
    expect(uncertain.filter((one) => one.startsWith('answer-uncertain'))).toEqual(['answer-uncertain nam_toi']);
  });

  test('where nothing was written either, the point is missing', () => {
    const returned = withoutQuestions(['boi_duong_nam'], leaveOut(answers, 'text:boi_duong_nam'));
    expect(said(returned)).toEqual(['point-missing boi_duong_nam']);
  });

  test('the name of the unit above the report is not the question that begins with it', () => {
    const returned = withoutQuestions(['hoc_tap']);
    expect(answer(returned, 'hoc_tap')?.text).toBe(answers.get('text:hoc_tap'));
  });

  test('a recipient under the report is not the question that ends with its name', () => {
    const returned = withoutQuestions(['viec_chinh', 'de_xuat'], leaveOut(answers, 'text:de_xuat'));
    expect(stateOf(returned, 'de_xuat')).toBe('unknown');
  });
});

describe('a question deleted under one that still stands', () => {
  test('a text of one paragraph answers the question above it, and the other is missing', () => {
    const short = new Map(answers).set('text:viec_chinh', 'Đơn vị sẽ làm ba việc chính trong năm tới.');
    const bytes = stripAll(removePoint(fillForm(blank, short), 'de_xuat'));
    expect(stateOf(reviewReturned(bytes, form), 'de_xuat')).toBe('missing');
  });

  test('a longer text may answer both, so neither is sure', () => {
    const short = new Map(answers)
      .set('text:viec_chinh', 'Đơn vị sẽ làm ba việc chính trong năm tới.')
      .set('text:de_xuat', 'Đề nghị cấp thêm kinh phí cho báo cáo viên ở bản xa.');
    const returned = withoutQuestions(['de_xuat'], short);
    expect(stateOf(returned, 'de_xuat')).toBe('unknown');
    expect(answer(returned, 'viec_chinh')?.confidence).toBeLessThan(0.9);
  });
});
