import { beforeAll, describe, expect, test } from '@jest/globals';
import { vietnameseForm } from '../../support/forms.js';
import { around, bodyOf, valuesOf, written } from '../../support/written.js';

const textsOf = (part: string): string[] => [...part.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text = '']) => text);

let xml = '';
beforeAll(async () => {
  xml = await bodyOf(vietnameseForm());
});

describe('a control', () => {
  test('shows a prompt in grey until it is filled in', () => {
    const control = around(xml, 'w:sdt', 'figure:ty_le"');
    expect(control).toContain('<w:showingPlcHdr/>');
    expect(control).toContain('<w:rStyle w:val="PlaceholderText"/>');
    expect(control).toContain('Nhập %');
  });

  test('around paragraphs has a prompt that is a control of its own until somebody types there', () => {
    const [outer = '', inner = ''] = xml
      .split(/(?=<w:sdt>)/)
      .filter((piece) => piece.includes('"text:') || piece.includes('<w:temporary/>'));
    expect([outer, inner].map((one) => one.includes('<w:showingPlcHdr/>'))).toEqual([false, true]);
    expect(inner).toContain('Nhập nội dung báo cáo tại đây');
    expect(inner).not.toContain('<w:tag');
  });

  test('holds what the board already knows as content', () => {
    for (const tag of ['figure:so_lop"', 'cell:bieu_1.r1.ten"', 'field:place"']) {
      expect(around(xml, 'w:sdt', tag)).not.toContain('showingPlcHdr');
    }
    expect(around(xml, 'w:sdt', 'figure:so_lop"')).toContain('>4<');
  });

  test('is a drop-down with a prompt and the options for a choice, and for yes and no', () => {
    const choice = around(xml, 'w:sdt', 'cell:bieu_1.r2.trinh_do"');
    expect(valuesOf(choice, 'w:listItem', 'w:value')).toEqual(['Chọn', 'Trung cấp', 'Đại học', 'Sau đại học']);
    expect(valuesOf(around(xml, 'w:sdt', 'cell:bieu_1.r2.bien_che"'), 'w:listItem', 'w:value')).toEqual([
      'Chọn',
      'Có',
      'Không',
    ]);
  });

  test('is a calendar in Vietnamese for a date', () => {
    const date = around(xml, 'w:sdt', 'cell:bieu_1.r2.ngay"');
    expect(valuesOf(date, 'w:dateFormat')).toEqual(['dd/MM/yyyy']);
    expect(valuesOf(date, 'w:lid')).toEqual(['vi-VN']);
  });

  test('writes the date of the document as its letterhead does', () => {
    const date = around(xml, 'w:sdt', 'field:date"');
    expect(valuesOf(date, 'w:dateFormat').map((one) => one.replaceAll('&apos;', "'"))).toEqual([
      "'ngày' dd 'tháng' MM 'năm' yyyy",
    ]);
    expect(date).toContain('ngày … tháng … năm …');
  });

  test('of no item stands where an appendix leaves open the number and the day of its report, open or protected', async () => {
    for (const protect of [false, true]) {
      const body = await bodyOf(vietnameseForm('vn-party-2018', { protect }));
      const line = around(body, 'w:p', 'DecuongAttached');
      expect(textsOf(line).join('').replaceAll('\u200b', '')).toMatch(
        /^\(Kèm theo Báo cáo số …-BC\/\S+, ngày … tháng … năm …của /,
      );
      expect(
        line
          .split('<w:sdt>')
          .slice(1)
          .map((one) => textsOf(one.split('</w:sdt>')[0] ?? '').join('')),
      ).toEqual(Array(4).fill('\u200b…'));
      expect(line).not.toMatch(/w:tag|w:alias|w:temporary|bookmarkStart/);
    }
  });

  test('can be taken away, unless the form is protected', async () => {
    expect(xml).not.toContain('<w:lock');
    const parts = await written(vietnameseForm('vn-party-2018', { protect: true }));
    const body = parts['word/document.xml'] ?? '';
    const passing = body.split('<w:temporary/>').length - 1;
    expect(valuesOf(body, 'w:lock')).toHaveLength(body.split('<w:sdt>').length - 1 - passing);
    expect(new Set(valuesOf(body, 'w:lock'))).toEqual(new Set(['sdtLocked']));
    expect(parts['word/settings.xml']).toMatch(
      /<w:documentProtection [^>]*w:edit="forms"[^>]*w:enforcement="(true|1)"/,
    );
  });
});
