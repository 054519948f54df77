import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { writeDay } from '../../src/values/index.js';
import { paragraphsOf, readWord, textOf } from '../../src/word/index.js';
import { type Letter, writeLetter } from '../../src/write/index.js';
import { validationErrors } from '../support/validator.js';
import { styleOf } from '../support/written.js';
import { letterIn } from './support/letter.js';

async function linesOf(letter: Letter): Promise<string[]> {
  const { value } = readWord({ name: 'letter.docx', bytes: await writeLetter(letter) });
  return value === null ? [] : paragraphsOf(value).map((one) => textOf(one).replaceAll('\u00a0', ' ').trim());
}

describe('a letter', () => {
  test('of a Party body has the letters CV after its number and its subject below, in italics without “V/v”', async () => {
    const lines = await linesOf(letterIn('vn-party-2018'));
    expect(lines).toContain('Số ……-CV/BTG');
    expect(lines[lines.indexOf('Số ……-CV/BTG') + 1]).toBe('đôn đốc báo cáo');
    expect(lines).toContain('Kính gửi: Đảng ủy xã Tân Lập');
    expect(lines).toContain('Trân trọng cảm ơn.');
  });

  test('of a State body has no letters of its kind, “V/v” before its subject and “./.” at its end', async () => {
    const lines = await linesOf(letterIn('vn-state-2020', { head: { ...letterIn('plain').head, symbol: 'UBND-VX' } }));
    expect(lines).toEqual(expect.arrayContaining(['Số: ……/UBND-VX', 'V/v đôn đốc báo cáo', 'Trân trọng cảm ơn./.']));
  });

  test('of a State body leaves the department that drafts it open with the number', async () => {
    const head = { ...letterIn('plain').head, symbol: 'UBND' };
    expect(await linesOf(letterIn('vn-state-2020', { head }))).toContain('Số: ……/UBND-……');
    const known = { ...head, number: '07' };
    expect(await linesOf(letterIn('vn-state-2020', { head: known }))).toContain('Số: 07/UBND');
    expect(await linesOf(letterIn('vn-state-2020', { head: { ...head, symbol: null } }))).toContain('Số: ……');
  });

  test('keeps its last paragraph on the page of the block of signatures', async () => {
    const parts = unzipSync(await writeLetter(letterIn('vn-party-2018')));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const paragraph = (words: string) => /<w:p>(?:(?!<w:p>).)*$/.exec(xml.slice(0, xml.indexOf(words)))?.[0] ?? '';
    expect(paragraph('Trân trọng cảm ơn')).toContain('<w:keepNext/>');
    expect(paragraph('Đề nghị gửi báo cáo')).not.toContain('<w:keepNext/>');
  });

  test('leaves room for a number and a date that are written in by hand', async () => {
    expect(await linesOf(letterIn('vn-party-2018'))).toContain('Phú Hà, ngày … tháng … năm …');
  });

  test('prints a number and a date that are known', async () => {
    const head = { ...letterIn('plain').head, number: '07', date: '2026-02-05' };
    const lines = await linesOf(letterIn('vn-state-2020', { head }));
    expect(lines).toEqual(expect.arrayContaining(['Số: 07/BTG', 'Phú Hà, ngày 05 tháng 02 năm 2026']));
  });

  test('to several names has each on a line of its own', async () => {
    const lines = await linesOf(letterIn('vn-state-2020', { addressee: ['Xã A', 'Xã B'] }));
    expect(lines).toEqual(expect.arrayContaining(['Kính gửi:', '- Xã A;', '- Xã B.']));
  });

  test('to a long name breaks it where a title would, within no word', async () => {
    const addressee = 'Chi bộ Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện Phong Thổ';
    const parts = unzipSync(await writeLetter(letterIn('vn-party-2018', { addressee })));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const line = xml.split('<w:p>').find((one) => one.includes('Kính gửi')) ?? '';
    expect(Number(/w:left="(\d+)"/.exec(line)?.[1])).toBeGreaterThan(0);
    expect(line).toContain('xã\u00a0hội');
  });

  test('keeps the text apart from the last of several names, and a long name off its dash', async () => {
    const parts = unzipSync(await writeLetter(letterIn('vn-state-2020', { addressee: ['Xã A', 'Xã B'] })));
    const part = (name: string): string => new TextDecoder().decode(parts[name]);
    const line = (name: string): string =>
      part('word/document.xml')
        .split('<w:p>')
        .find((one) => one.includes(name)) ?? '';
    expect(line('Xã B')).toMatch(/<w:spacing [^>]*w:after="120"/);
    expect(line('Xã A')).not.toContain('<w:spacing');
    expect(styleOf(part('word/styles.xml'), 'Decuong Addressee')).toMatch(/<w:ind [^>]*w:hanging="1\d\d"/);
  });

  test('in a letterhead that says nothing of letters is written in the look of its reports', async () => {
    const { letter: _, ...letterhead } = letterIn('vn-party-2018').letterhead;
    expect(await linesOf(letterIn('plain', { letterhead }))).toContain('Số ……-CV/BTG');
  });

  test('in English speaks English', async () => {
    const lines = await linesOf(letterIn('plain', { addressee: 'Oak School' }, 'en'));
    expect(lines).toEqual(expect.arrayContaining(['Re: đôn đốc báo cáo', 'To: Oak School', 'Copies to:']));
  });

  test('is the same bytes for the same data', async () => {
    expect(await writeLetter(letterIn('plain'))).toEqual(await writeLetter(letterIn('plain')));
  });

  test('passes the Open XML SDK validator', async () => {
    expect(await validationErrors(await writeLetter(letterIn('vn-state-2020')))).toEqual([]);
  });
});

describe('a written day', () => {
  test('has a 0 before days under 10 and the months 1 and 2 only', () => {
    const pattern = 'ngày {d} tháng {m} năm {y}';
    expect(writeDay('2026-02-05', pattern)).toBe('ngày 05 tháng 02 năm 2026');
    expect(writeDay('2026-03-15', pattern)).toBe('ngày 15 tháng 3 năm 2026');
    expect(writeDay('2026-03-05', '{d} {month} {y}')).toBe('5 March 2026');
  });
});
