import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../schemas/submission.js';
import { loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, leaveOut, removeSection, retypeHeading, stripAll } from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';

const example = loadExample('bao-cao-nam-co-so');
const form = example.forms.get('du_phong_tho');
if (!form) throw new Error('no such unit');
let blank: Uint8Array;
beforeAll(async () => {
  blank = await writeForm(example, 'du_phong_tho');
});
const { answers } = answersFor(form);
const TEXT = 'Đơn vị đã phân công từng đồng chí phụ trách và đưa nội dung vào sinh hoạt hằng tháng của chi bộ.';

/** What is read of a section whose text stands on the line of its heading. */
function onTheLine(item: string, heading: string, typed: string): Answer | undefined {
  const bytes = retypeHeading(fillForm(blank, leaveOut(answers, `text:${item}`)), heading, typed, 'kept');
  return reviewReturned(stripAll(bytes), form ?? undefined).submission.answers.find((one) => one.item === item);
}

describe('a text typed on the line of its heading', () => {
  test.each([
    ['uu_diem', 'Ưu điểm', 'Ưu điểm: '],
    ['uu_diem', 'Ưu điểm', 'Ưu điểm - '],
    ['ton_tai', 'Hạn chế, nguyên nhân', 'Hạn chế, nguyn nhân. '],
    ['ton_tai', 'Hạn chế, nguyên nhân', 'Hạn chế, nguyên nhân: '],
  ])('answers %s (%s typed "%s")', (item, heading, before) => {
    const { state, text } = onTheLine(item, heading, `${before}${TEXT}`) ?? {};
    expect([state, text]).toEqual(['answered', TEXT]);
  });

  test('a sentence that begins with a title of two words is not its heading, and may answer it', () => {
    expect(onTheLine('uu_diem', 'Ưu điểm', `Ưu điểm nổi bật nhất là ${TEXT}`)?.state).toBe('unknown');
  });
});

test.each(['Trang 3', 'trang 3/12', '- Trang 3 -', 'Page 3 of 12'])('"%s" is no answer', (line) => {
  const typed = new Map(answers).set('text:uu_diem', line);
  expect(said(reviewReturned(stripAll(fillForm(blank, typed)), form))).toEqual(['section-empty uu_diem']);
});

test('a section that was deleted is not found in the name of the unit above the report', () => {
  const named = { ...form, sections: form.sections.map((one) => ({ ...one })) };
  const [first] = named.sections;
  if (!first) throw new Error('no section');
  const bytes = stripAll(removeSection(fillForm(blank, answers), first.heading));
  named.sections[0] = { ...first, title: 'Đảng ủy xã', heading: 'Đảng ủy xã' };
  expect(said(reviewReturned(bytes, named))).toContain(`section-missing ${first.id}`);
});
