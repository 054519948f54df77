import { describe, expect, test } from '@jest/globals';
import type { Block, Paragraph, WordDocument } from '../../../src/word/index.js';
import { answerTo, heading, readDocument, smallForm, table, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị', unit: 'hội nghị', type: 'integer', min: 0 },
        { id: 'nguoi', label: 'Số người dự', unit: 'người', type: 'integer', min: 0 },
      ],
    },
  ],
});

function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** The report with a note at the place of the number of people, in which this was typed. */
function noted(cell: string, note: string): WordDocument {
  const [rows, at] = [['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], `${cell}#`];
  const figures = [rows, ['Số hội nghị', 'hội nghị', '3'], ['Số người dự', 'người', at]];
  const document = typedDocument([heading('1. Kết quả'), table(figures)]);
  const place = paragraphsIn(document.body).find(({ runs }) => runs.some(({ text }) => text === at));
  const [run] = place?.runs ?? [];
  if (!place || !run) throw new Error('no place');
  place.runs = [...(cell === '' ? [] : [{ ...run, text: cell }]), { ...run, text: '', note: 0 }];
  document.notes.push(typedDocument([note]).body);
  return document;
}

const said = (cell: string, note: string) => answerTo(readDocument(form, noted(cell, note)), 'nguoi');

describe('a place with the mark of a note', () => {
  test('and nothing else is asked about, with what the note says', () => {
    expect(said('', 'Số người dự là 431.')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'place', seen: 'Số người dự là 431.' },
    });
  });

  test('is not filled in where the note says nothing, or puts it off', () => {
    expect(said('', '……').state).toBe('blank');
    expect(said('', 'Đang cập nhật.').state).toBe('blank');
  });

  test('is answered by what stands in it', () => {
    expect(said('431', 'Gồm cả 20 khách mời.')).toMatchObject({ state: 'answered', value: 431 });
  });

  test('and a number is taken, with the note told beside it', () => {
    const { ambiguous } = readDocument(form, noted('431', 'Số ước tính, chưa chính thức.'));
    expect(ambiguous).toEqual([{ item: 'nguoi', read: '431', because: 'noted' }]);
    expect(readDocument(form, noted('431', '……')).ambiguous).toEqual([]);
  });
});

describe('a number of which something is said beside it', () => {
  const rows = [
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số hội nghị', 'hội nghị', '3'],
    ['Số người dự', 'người', '431'],
  ];
  const told = (document: WordDocument) => readDocument(form, document).ambiguous.map(({ item }) => item);
  const withLine = (below: string) => told(typedDocument([heading('1. Kết quả'), table(rows), below]));

  test('by a comment of a colleague is told', () => {
    const document = typedDocument([heading('1. Kết quả'), table(rows)]);
    const [place] = paragraphsIn(document.body).filter(({ runs }) => runs.some(({ text }) => text === '431'));
    if (place) place.commented = true;
    document.traces.comments = 1;
    expect(told(document)).toEqual(['nguoi']);
  });

  test('by a note below the table that names its row is told', () => {
    expect(withLine('Ghi chú: Số người dự là số ước.')).toEqual(['nguoi']);
    expect(withLine('* Đính chính: người dự đúng là 413.')).toEqual(['nguoi']);
  });

  test('by a note below the table that speaks of all of it is told', () => {
    for (const note of [
      'Ghi chú: bảng trên là của cả liên hiệp 3 hợp tác xã.',
      '* Số liệu nêu trên lấy từ sổ theo dõi cũ.',
      'Ghi chú: số liệu trong bảng là của quý II, quý III chưa tổng hợp xong.',
      'Note: this table includes volunteers.',
      '(All figures above are for the district)',
    ])
      expect([note, withLine(note)]).toEqual([note, ['hoi_nghi', 'nguoi']]);
  });

  test('by a note whose mark stands at a value, a row or a column is told there', () => {
    const at = (place: [number, number], mark: string, note: string) => {
      const marked = rows.map((line, row) =>
        line.map((text, column) => (`${row},${column}` === `${place}` ? text + mark : text)),
      );
      const read = readDocument(form, typedDocument([heading('1. Kết quả'), table(marked), note]));
      return [read.ambiguous.map(({ item }) => item), answerTo(read, 'hoi_nghi').state];
    };
    expect(at([2, 2], '*', '* Số liệu ước tính.')).toEqual([['nguoi'], 'answered']);
    expect(at([2, 0], ' (1)', '(1) Gồm cả khách mời.')).toEqual([['nguoi'], 'answered']);
    expect(at([0, 2], ' (*)', '(*) Theo sổ theo dõi.')).toEqual([['hoi_nghi', 'nguoi'], 'answered']);
    expect(at([2, 2], '**', '* Theo sổ theo dõi.')).toEqual([[], 'answered']);
    expect(at([2, 2], '', '* Số liệu ước tính.')).toEqual([[], 'unknown']);
  });

  test('by a note of when or whose the table is, or in another sense of its words, is not', () => {
    for (const note of ['(Số liệu trên là của năm 2026)', '(Kết quả trên địa bàn xã)', '* Kết quả đạt được: tốt.'])
      expect([note, withLine(note)]).toEqual([note, []]);
  });

  test('by a note that names no row, or a sentence of the report, is not', () => {
    expect(withLine('(Nguồn: Văn phòng Đảng ủy)')).toEqual([]);
    expect(withLine('Số người dự tăng so với kỳ trước.')).toEqual([]);
  });
});
