import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowOf } from '../../../src/read/lines/flow.js';
import { glanceAtLine, isHopeless, isNoLine } from '../../../src/read/locate/line.js';
import { soughtOf } from '../../../src/read/locate/sought.js';
import { everyKind } from '../../support/anchored.js';
import { heading, line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện nhiệm vụ',
      points: Array.from({ length: 12 }, (_, at) => ({
        id: `y_${at}`,
        ask: `Nêu kết quả nhiệm vụ thứ ${at + 1} của đơn vị.`,
      })),
      tables: [{ id: 'bieu', title: 'Một số chỉ tiêu chính năm 2024', columns: [{ id: 'a', label: 'Kế hoạch' }] }],
    },
    { id: 'han_che', title: 'Hạn chế, nguyên nhân (nếu có)' },
    { id: 'dieu', title: 'Điều 12 của Quy định thi hành' },
    { id: 'ton_tai', title: 'Tồn tại' },
    { id: 'phuong_huong', title: 'Phương hướng, nhiệm vụ thời gian tới' },
    { id: 'kinh_phi', title: 'Kinh phí' },
    { id: 'khac', title: 'Khác' },
    { id: 'chung', title: 'IV. Chung' },
  ],
});
const { lines, expected, printed } = soughtOf(form);
const texts = [...expected.values()].flatMap(({ texts: all }) => all.map(({ text }) => text));

const nodesOf = (...typed: Parameters<typeof typedDocument>[0]) => flowOf(typedDocument(typed)).nodes;

/** What a person makes of a line of the form. */
const typed = fc
  .record({
    text: fc.constantFrom(...texts, 'Đơn vị đã tổ chức 12 hội nghị', 'Không có'),
    other: fc.constantFrom(...texts),
    cut: fc.nat(40),
    at: fc.nat(30),
    letter: fc.constantFrom('', 'x', 'ê', ' ', '7'),
    how: fc.constantFrom(
      'slip',
      'titled',
      'slips',
      'cut',
      'goes on',
      'numbered',
      'thinned',
      'mixed',
      'capitals',
      'as it is',
    ),
    look: fc.constantFrom('plain', 'bold', 'heading'),
  })
  .map(({ text, other, cut, at, letter, how, look }) => {
    const words = text.split(' ');
    const said: Record<string, string> = {
      slip: `${text.slice(0, at)}${letter}${text.slice(at + 1)}`,
      slips: [...text].map((one, nth) => ((nth + at) % 7 === 0 ? letter : one)).join(''),
      cut: text.slice(0, cut + 1),
      titled: `${text.slice(0, at)}${letter}${text.slice(at + 1)}: đơn vị đã làm tốt ${other}`,
      'goes on': `${text}${letter === 'x' ? ':' : ''} đơn vị đã làm tốt ${other}`,
      numbered: `${at}. ${text}`,
      thinned: words.filter((_, nth) => (nth + at) % 3 > 0).join(' '),
      mixed: [...words.slice(0, (at % words.length) + 1), ...other.split(' ').slice(-(cut % 5))].join(' '),
      capitals: text.toUpperCase(),
      'as it is': text,
    };
    const shown = said[how] ?? text;
    return look === 'heading' ? heading(shown) : line(shown, { bold: look === 'bold' });
  });

test('a paragraph is held against every line that a word speaks for', () => {
  let spoken = 0;
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (all) => {
      for (const node of nodesOf(...all)) {
        if (isNoLine(node)) continue;
        const near = lines.near(node, false);
        for (const [landmark, want] of expected) {
          if (isHopeless(glanceAtLine(node, want, { printed }))) continue;
          spoken += 1;
          expect([landmark, node.text, near.has(landmark)]).toEqual([landmark, node.text, true]);
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
  expect(spoken).toBeGreaterThan(500);
});

test('what is left out as another number is nothing else', () => {
  const [node] = nodesOf('Nêu kết quả nhiệm vụ thứ 3 của đơn vị.');
  if (!node) throw new Error('no line');
  const asksNear = (apart: boolean) => [...lines.near(node, apart)].filter((one) => expected.get(one)?.is === 'ask');
  const [all, alone] = [asksNear(false), asksNear(true)];
  expect([all.length, alone.length]).toEqual([12, 1]);
  for (const one of all) {
    const want = expected.get(one);
    if (want && !alone.includes(one))
      expect(['distinct', 'other']).toContain(glanceAtLine(node, want, { printed }).words);
  }
});

test('of a paragraph with other words nothing is looked at', () => {
  const [node] = nodesOf('Đã mở 12 lớp cho 340 người, đạt yêu cầu đề ra.');
  expect([...(node ? lines.near(node, false) : [node])]).toEqual([]);
});

describe('by its anchors', () => {
  const { lines: index, expected: wanted } = soughtOf(everyKind());
  const [first] = [...wanted.keys()];
  const [own] = nodesOf(line('Hoàn toàn khác', { bookmark: '_dc_section_mot' }));
  const [place] = nodesOf(line('Đã mở lớp.', { tag: 'text:mot' }));
  const [plain] = nodesOf('Đã mở lớp.');

  test('a line is told whatever it says', () => {
    expect([...(own ? index.near(own, true) : [])]).toEqual([first]);
    expect([...(own ? index.exactly(own) : [])]).toEqual([first]);
  });

  test('a place to fill in is told, and is no line', () => {
    expect([...(place ? index.answeredAt(place) : [])]).toEqual([first]);
    expect([...(place ? index.near(place, true) : [])]).toEqual([]);
    expect([...(place ? index.exactly(place) : [])]).toEqual([first]);
    expect([...(plain ? index.answeredAt(plain) : [])]).toEqual([]);
  });
});

test('in a document far larger than any report only the very words are looked for', () => {
  const [same, slip] = nodesOf('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ', 'Kết quả thực hiện nhiêm vụ');
  expect([...(same ? lines.exactly(same) : [])]).toEqual([0]);
  expect([...(slip ? lines.exactly(slip) : [])]).toEqual([]);
});
