import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { finding } from '../../../src/messages/index.js';
import { ReminderPrinter } from '../../../src/report/reminder/index.js';
import { matchReturns, type Return } from '../../../src/returns/index.js';
import { campaignPack, returnFrom, unreadableReturn } from '../../support/returns.js';

const text = (language: string, name: string) => readFileSync(`templates/reminder/${language}/${name}.hbs`, 'utf8');
const templatesIn = (language: string) => ({
  subject: text(language, 'subject'),
  letter: text(language, 'letter'),
  message: text(language, 'message'),
});
const templates = { vi: templatesIn('vi'), en: templatesIn('en') };

const UNIT = 'du_dao_san';

function textsFor(sent: Return[], now: string, language: 'vi' | 'en' = 'vi', commented: string | null = null) {
  const pack = { ...campaignPack, outline: { ...campaignPack.outline, language } };
  const returns = matchReturns(pack, sent, { now, due: '2026-06-20', cutoff: null });
  const one = returns.units.find(({ unit }) => unit.id === UNIT);
  if (!one) throw new Error(UNIT);
  return new ReminderPrinter({ pack, returns, now }, templates[language]).texts(one, { commented });
}

/** A report in which `count` points of two sections have no answer. */
const lacking = (count: number): Return =>
  returnFrom(UNIT, {
    status: 'incomplete',
    received: '2026-06-22',
    findings: Array.from({ length: count }, (_, at) =>
      finding(
        'point-unanswered',
        `p${at}`,
        { in: 'document', trail: [at % 2 === 0 ? 'I. Tình hình' : 'II. Kết quả'], block: at, quote: '' },
        { ask: `Câu ${at} {{unit}} <b>` },
      ),
    ),
  });

/** A report without what these items of the form ask for. */
const lackingIn = (items: readonly string[]): Return =>
  returnFrom(UNIT, {
    status: 'incomplete',
    findings: items.map((item) => {
      const place = { in: 'document' as const, trail: [], block: 0, quote: '' };
      const label = item === 'so_luot' ? 'Số lượt người tham gia' : 'Số hội nghị quán triệt';
      return item.startsWith('so_')
        ? finding('figure-missing', item, place, { label, type: 'integer', options: [], gone: false })
        : finding('section-empty', item, place, { heading: item });
    }),
  });

/** A report in which one question under each of these headings has no answer. */
const lackingUnder = (headings: readonly string[]): Return =>
  returnFrom(UNIT, {
    status: 'incomplete',
    findings: headings.map((heading, at) =>
      finding(
        'point-unanswered',
        `p${at}`,
        { in: 'document', trail: [heading], block: at, quote: '' },
        { ask: `Câu ${at}` },
      ),
    ),
  });

describe('a reminder', () => {
  test('names each section once, with all that is missing in it', () => {
    const { paragraphs } = textsFor([lacking(4)], '2026-06-25');
    expect(paragraphs.filter((line) => line.includes('Câu'))).toEqual([
      '- I. Tình hình: chưa trả lời: “Câu 0 {{unit}} <b>”, “Câu 2 {{unit}} <b>”;',
      '- II. Kết quả: chưa trả lời: “Câu 1 {{unit}} <b>”, “Câu 3 {{unit}} <b>”.',
    ]);
  });

  test('says where as a unit would, in few words and in the order of the form', () => {
    const { message } = textsFor([lackingIn(['ket_qua', 'han_che_kd', 'so_hoi_nghi', 'so_luot'])], '2026-06-25');
    expect(message.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Mục II: chưa có nội dung;',
      '- Mục II.1: chưa điền: “Số hội nghị quán triệt”, “Số lượt người tham gia”;',
      '- Mục III.1: chưa có nội dung.',
    ]);
  });

  test('says a day in the language of the letter', () => {
    expect(textsFor([], '2026-06-25', 'en').paragraphs.join('\n')).toContain('20 June 2026');
  });

  test('says what a value may be where it is out of range', () => {
    const place = { in: 'document' as const, trail: ['II. Kết quả'], block: 0, quote: '' };
    const data = { label: 'Tỷ lệ', typed: '120%', min: 0, max: 100 };
    const sent = returnFrom(UNIT, {
      status: 'incomplete',
      findings: [finding('figure-out-of-range', 'ty_le', place, data)],
    });
    const { message } = textsFor([sent], '2026-06-25');
    expect(message).toMatch(/- .*: số liệu “Tỷ lệ” đang ghi 120% \(.*\b0\b.*\b100\b.*\)\.\n/);
  });

  test('puts many places into a table, names as many as stand on two pages, and the copy with comments', () => {
    const sections = Array.from({ length: 60 }, (_, at) => `Mục thứ ${at}`);
    const { paragraphs, message } = textsFor([lackingUnder(sections)], '2026-06-25');
    const rows = paragraphs.filter((line) => line.startsWith('| '));
    expect(rows[0]).toBe('| Mục thứ 0 | chưa trả lời: “Câu 0”');
    expect(rows.length).toBeLessThan(60);
    expect(paragraphs.join('\n')).toContain('còn 60 mục');
    expect(paragraphs.join('\n')).toContain(`… và ${60 - rows.length} mục khác; kiểm tra cả tệp để thấy đủ.`);
    expect(message).toContain('… và 52 mục khác.');
    const commented = textsFor([lackingUnder(sections)], '2026-06-25', 'vi', 'Xã A - góp ý.docx').paragraphs.join('\n');
    expect(commented).toContain('Từng chỗ có chú thích trong tệp “Xã A - góp ý.docx” gửi kèm.');
  });

  test('asks a unit whose report has come to complete it, and reminds of a report only where none has', () => {
    expect(textsFor([lacking(1)], '2026-06-25').subject).toMatch(/^đề nghị bổ sung, sửa báo cáo \p{Ll}/u);
    expect(textsFor([lacking(1)], '2026-06-25', 'en').subject).toMatch(/^report to be completed/);
  });

  test('refers to the plan by its number and its day, whether or not a title is given', () => {
    expect(textsFor([], '2026-06-25').paragraphs[0]).toContain('Thực hiện Kế hoạch số 302-KH/HU, ngày 19/5/2023, ');
  });

  test('takes what was typed as it is', () => {
    expect(textsFor([lacking(1)], '2026-06-25').message).toContain('Câu 0 {{unit}} <b>');
  });

  test('says that a report came late, and asks for it by the due day only while that is ahead', () => {
    expect(textsFor([lacking(1)], '2026-06-25').paragraphs.join('\n')).toContain('sau hạn gửi');
    expect(textsFor([lacking(1)], '2026-06-25').paragraphs.join('\n')).toContain('sớm nhất');
    expect(textsFor([lacking(1)], '2026-06-19').paragraphs.join('\n')).toContain('trước hạn nêu trên');
  });

  test('says that nothing has come, and that it is overdue', () => {
    const { subject, message } = textsFor([], '2026-06-25');
    expect(subject.startsWith('đôn đốc gửi báo cáo')).toBe(true);
    expect(message).toContain('Đã quá hạn nhưng chưa nhận được báo cáo');
  });

  test('says which file came where it is for another period', () => {
    const other = returnFrom(UNIT, { file: 'bc/nam truoc.docx', period: '2025', received: '2026-06-19' });
    const stamped = { ...other, stamp: other.stamp ? { ...other.stamp, period: '2025' } : null };
    const { paragraphs, message } = textsFor([stamped], '2026-06-25');
    expect(paragraphs.join('\n')).toMatch(
      /Huyện ủy Phong Thổ đã nhận được tệp “nam truoc.docx” của Đảng ủy xã Dào San ngày 19\/6\/2026, nhưng đó là báo cáo của kỳ khác/,
    );
    expect(message).toContain('Đã nhận tệp “nam truoc.docx” nhưng là của kỳ khác');
    expect(message).not.toContain('chưa nhận được');
  });

  test('names files of which it is not clear whose they are, and never says then that nothing came', () => {
    const against = [{ by: 'letterhead' as const, text: 'ĐẢNG ỦY XÃ DÀO SAN', names: [UNIT] }];
    const unit = { claim: 'du_muong_so', by: 'property' as const, against, names: [UNIT] };
    const contested = returnFrom('du_muong_so', { file: 'về/của ai.docx', contested: { unit, period: null } });
    const scan = unreadableReturn('về/quét 001.pdf');
    for (const sent of [[contested, scan], [scan]])
      for (const text of [textsFor(sent, '2026-06-25').message, textsFor(sent, '2026-06-25').paragraphs.join('\n')]) {
        expect(text).toContain('quét 001.pdf');
        expect(text).not.toContain('chưa nhận được');
        expect(text.includes('của ai.docx')).toBe(sent.includes(contested));
      }
    expect(textsFor([scan, returnFrom(UNIT, { status: 'incomplete' })], '2026-06-25').message).not.toContain('quét');
  });

  test('names the file that counts where more than one came', () => {
    const earlier = { ...lacking(1), file: 'cu.docx', received: '2026-06-20', document: 'khac' };
    const said = textsFor([{ ...lacking(1), file: 'moi.docx', received: '2026-06-22' }, earlier], '2026-06-25');
    expect(said.paragraphs.join('\n')).toContain('đã nhận được tệp “moi.docx” của');
    expect(textsFor([lacking(1)], '2026-06-25').paragraphs.join('\n')).not.toContain('.docx”');
  });

  test('says at what hour something came as a sentence does', () => {
    const came = { ...lacking(1), received: '2026-06-22T01:00:00Z' };
    expect(textsFor([came], '2026-06-25').paragraphs.join('\n')).toMatch(
      /Huyện ủy Phong Thổ đã nhận được báo cáo của .* lúc 08:00 ngày 22\/6\/2026/,
    );
    expect(textsFor([came], '2026-06-25', 'en').paragraphs.join('\n')).toContain('arrived at 08:00 on 22 June 2026');
  });

  test('cuts a long question before a bracket that would stay open', () => {
    const ask = 'Đã ban hành những văn bản chỉ đạo nào trong kỳ báo cáo (xem Phụ lục 1 và Phụ lục 2 của mẫu)?';
    const place = { in: 'document' as const, trail: [], block: 0, quote: '' };
    const one = returnFrom(UNIT, {
      status: 'incomplete',
      findings: [finding('point-unanswered', 'p', place, { ask })],
    });
    const said = textsFor([one], '2026-06-25').paragraphs.join('\n');
    expect(said).toContain('“Đã ban hành những văn bản chỉ đạo nào trong kỳ báo cáo…”');
  });

  test('says of an amount in another measure what stands there and what the form asks for', () => {
    const place = { in: 'document' as const, trail: [], block: 0, quote: '' };
    const why = { because: 'measure' as const, seen: '350 đồng', expected: 'triệu đồng', best: null };
    const data = { label: 'Kinh phí đã chi', typed: '350 đồng', percent: 40, why };
    const one = returnFrom(UNIT, { status: 'incomplete', findings: [finding('answer-uncertain', 'kp', place, data)] });
    const said = textsFor([one], '2026-06-25').paragraphs.join('\n');
    expect(said).toContain('“Kinh phí đã chi” ghi “350 đồng”, chưa chắc tính theo đơn vị nào');
    expect(said).toContain('trong khi mẫu hỏi theo “triệu đồng”');
  });

  describe('tells the figures that do not agree', () => {
    const said = (names: { label: string; text: string }[]): string => {
      const named = names.map((name) => ({ ...name, item: 'c' }));
      const data = { say: 'Số này phải bằng tổng.', names: named, table: null };
      const failed = finding('check-failed', 'c', { in: 'file', file: 'a.docx' }, data);
      const one = returnFrom(UNIT, { status: 'incomplete', findings: [failed] });
      return textsFor([one], '2026-06-19').paragraphs.join('\n');
    };

    test('with what stands in each, and where they stand', () => {
      expect(said([{ label: 'Số lượt người dự', text: '12' }])).toContain(
        '- Mục II.1: số liệu chưa khớp (“Số lượt người dự” ghi 12): số này phải bằng tổng.',
      );
    });

    test('under a heading for the whole report where that is not known', () => {
      expect(said([{ label: 'Số cuộc', text: '12' }])).toContain(
        '- Toàn văn bản: số liệu chưa khớp (“Số cuộc” ghi 12)',
      );
    });
  });

  test('tells the columns in which a row is empty, where there are one or two', () => {
    const column = (label: string) => ({ label, type: 'integer' as const, options: [] });
    const said = (...labels: string[]): string => {
      const data = { title: 'Nhân sự', row: { label: 'Xã', at: 1 }, columns: labels.map(column) };
      const place = { in: 'document' as const, trail: ['Phụ lục 1'], block: null, quote: '' };
      const one = returnFrom(UNIT, {
        status: 'incomplete',
        findings: [finding('cell-missing', 'bieu.xa.a', place, data)],
      });
      return textsFor([one], '2026-06-19').paragraphs.join('\n');
    };
    expect(said('Nam')).toContain('còn ô trống: dòng “Xã”, cột “Nam”.');
    expect(said('Nam', 'Nữ')).toContain('dòng “Xã”, cột “Nam”, “Nữ”.');
    expect(said('Nam', 'Nữ', 'Tổng')).toContain('còn ô trống: dòng “Xã”.');
  });

  test('speaks the language of the outline', () => {
    expect(textsFor([lacking(1)], '2026-06-25', 'en').message).toContain(
      'one place is still to be completed or corrected',
    );
  });

  test('is the same from one day to the next', () => {
    expect(textsFor([lacking(3)], '2026-06-26')).toEqual(textsFor([lacking(3)], '2026-06-25'));
  });
});
