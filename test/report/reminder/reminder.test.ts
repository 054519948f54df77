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

function textsFor(sent: Return[], now: string, language: 'vi' | 'en' = 'vi') {
  const pack = { ...campaignPack, outline: { ...campaignPack.outline, language } };
  const returns = matchReturns(pack, sent, { now, due: '2026-06-20', cutoff: null });
  const one = returns.units.find(({ unit }) => unit.id === UNIT);
  if (!one) throw new Error(UNIT);
  return new ReminderPrinter({ pack, returns, now }, templates[language]).texts(one);
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

describe('a reminder', () => {
  test('groups what is missing by section, once each', () => {
    const { paragraphs } = textsFor([lacking(4)], '2026-06-25');
    expect(paragraphs.filter((line) => line === 'I. Tình hình:')).toHaveLength(1);
    const at = (words: string) => paragraphs.findIndex((line) => line.includes(words));
    expect([at('Câu 0'), at('Câu 2')].every((line) => line > at('I. Tình hình:') && line < at('II. Kết quả:'))).toBe(
      true,
    );
  });

  test('lists a part of many, with how many more there are', () => {
    const { paragraphs, message } = textsFor([lacking(50)], '2026-06-25');
    expect(paragraphs.filter((line) => line.startsWith('- '))).toHaveLength(30);
    expect(paragraphs.join('\n')).toContain('còn 50 chỗ');
    expect(paragraphs.join('\n')).toContain('… và 20 chỗ khác');
    expect(message.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(8);
    expect(message).toContain('… và 42 chỗ khác.');
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
    expect(paragraphs.join('\n')).toMatch(/“nam truoc.docx” của .*nhận 19\/06\/2026, nhưng đó là báo cáo của kỳ khác/);
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

  test('tells the figures that do not agree, and what is of the whole report under a heading of its own', () => {
    const failed = finding(
      'check-failed',
      'c',
      { in: 'file', file: 'a.docx' },
      {
        say: 'Số cuộc phải bằng tổng',
        names: [{ label: 'Số cuộc', text: '12' }],
        table: null,
      },
    );
    const { paragraphs } = textsFor([returnFrom(UNIT, { status: 'incomplete', findings: [failed] })], '2026-06-19');
    expect(paragraphs).toContain('Chung cho cả báo cáo:');
    expect(paragraphs.join('\n')).toContain('Số cuộc = 12');
  });

  test('speaks the language of the outline', () => {
    expect(textsFor([lacking(1)], '2026-06-25', 'en').message).toContain('one thing is still to be added or corrected');
  });

  test('is the same from one day to the next', () => {
    expect(textsFor([lacking(3)], '2026-06-26')).toEqual(textsFor([lacking(3)], '2026-06-25'));
  });
});
