import { describe, expect, test } from '@jest/globals';
import type { Unit } from '../../../schemas/units.js';
import { unitByFileName } from '../../../src/read/identity/file-name.js';

const unit = (id: string, name: string): Unit => ({ id, name });
const UNITS = [unit('ms', 'Đảng ủy xã Mường So'), unit('tan', 'Xã Tân An'), unit('tan_2', 'Xã Tần An')];

describe('the unit a file is named after', () => {
  test.each([
    ['Dang uy xa Muong So.docx', 'ms'],
    ['BC dang_uy_xa_muong_so (1).docx', 'ms'],
    ['Báo cáo Xã Tần An.docx', 'tan_2'],
  ])('%s', (file, id) => expect(unitByFileName(file, UNITS)?.id).toBe(id));

  test.each([
    ['gui/Dang uy xa Muong So/bao cao.docx', null],
    ['C:\\gui\\ms.docx', 'ms'],
    ['bao.ms.docx', 'ms'],
    ['ms', 'ms'],
    ['.docx', null],
    ['bao cao.ms', null],
  ])('without its folders and its ending: %s', (file, id) => {
    expect(unitByFileName(file, UNITS)?.id ?? null).toBe(id);
  });

  test('is the only one there is, and nobody where there is none', () => {
    expect(unitByFileName('ms.docx', UNITS.slice(0, 1))?.id).toBe('ms');
    expect(unitByFileName('khac.docx', UNITS.slice(0, 1))).toBeNull();
    expect(unitByFileName('ms.docx', [])).toBeNull();
  });

  test('is none where the number of a copy would make another unit of it', () => {
    const numbered = [unit('tl', 'Xã Tân Lập'), unit('tl2', 'Xã Tân Lập 2')];
    expect(unitByFileName('BC xa Tan Lap (2).docx', numbered)).toBeNull();
    expect(unitByFileName('BC xa Tan Lap (1).docx', numbered)?.id).toBe('tl');
    expect(unitByFileName('BC xa Tan Lap 2.docx', numbered)?.id).toBe('tl2');
    expect(unitByFileName('BC xa Tan Lap 2 (1).docx', numbered)?.id).toBe('tl2');
  });

  test('is none where marks alone would tell two of them apart, and there are none', () =>
    expect(unitByFileName('Xa Tan An.docx', UNITS)).toBeNull());
});
