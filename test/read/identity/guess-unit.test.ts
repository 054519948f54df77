import { describe, expect, test } from '@jest/globals';
import { Unit } from '../../../schemas/units.js';
import { unitByFileName, unitByLetterhead } from '../../../src/read/identity/guess-unit.js';
import { typedDocument } from '../../support/typed.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const PARENT = 'ĐẢNG BỘ TỈNH LAI CHÂU';
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', {
  letterhead: { parent: PARENT, body: 'BAN CHẤP HÀNH MƯỜNG SO' },
  symbol: 'ĐU',
});
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San');

describe('the unit is told by the letterhead', () => {
  const told = (units: Unit[], ...lines: string[]) => unitByLetterhead(typedDocument(lines), units)?.id ?? null;

  test('by its name or by its issuing body', () => {
    expect(told([daoSan, muongSo], 'ĐẢNG ỦY XÃ MƯỜNG SO')).toBe('muong_so');
    expect(told([daoSan, muongSo], '', 'Ban Chấp hành Mường So')).toBe('muong_so');
  });

  test('by nobody where neither stands there, or only words like them', () => {
    expect(told([daoSan, muongSo], 'ĐẢNG ỦY XÃ PA VỆ SỬ')).toBeNull();
    expect(told([daoSan, muongSo])).toBeNull();
    expect(told([], 'ĐẢNG ỦY XÃ MƯỜNG SO')).toBeNull();
    expect(told([muongSo], PARENT, 'Số 12-BC/ĐU')).toBeNull();
  });

  test('by nobody where two units are named', () => {
    expect(told([daoSan, muongSo], 'Đảng ủy xã Mường So', 'Đảng ủy xã Dào San')).toBeNull();
  });

  test('within the first twenty paragraphs', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Chữ.');
    expect(told([muongSo], ...lines(19), muongSo.name)).toBe('muong_so');
    expect(told([muongSo], ...lines(20), muongSo.name)).toBeNull();
  });

  const body = 'Đảng ủy xã';
  const one = unitOf('mot', body, { letterhead: { parent: PARENT, body }, symbol: 'ĐU' });
  const two = unitOf('hai', body, { letterhead: { parent: 'ĐẢNG BỘ TỈNH SƠN LA', body }, symbol: 'BTG' });

  test('of two units called alike the one under its own parent', () => {
    expect(told([one, two], 'Đảng bộ tỉnh Sơn La', body)).toBe('hai');
    expect(told([one, two], PARENT, body)).toBe('mot');
    expect(told([one, two], body)).toBeNull();
  });

  test('of two units called alike the one whose symbol ends the number', () => {
    expect(told([two, one], body, 'Số 12-BC/ĐU')).toBe('mot');
    expect(told([one, two], body, 'Số: 12-BTG')).toBe('hai');
    expect(told([one, two], body, 'số 7-BC/VP')).toBeNull();
  });

  test('where the symbol of one and the parent of the other speak, by the symbol', () => {
    expect(told([one, two], PARENT, body, 'Số 12-BC/BTG')).toBe('hai');
  });

  test('not by a symbol in a line that is no number of a document', () => {
    expect(told([one, two], body, 'Sống và làm việc/ĐU')).toBeNull();
    expect(told([one, two], body, 'Theo số 12-BC/ĐU')).toBeNull();
  });

  test('not by the symbol of a unit that has none', () => {
    expect(told([unitOf('a', body), unitOf('b', body)], body, 'Số 12-BC/')).toBeNull();
  });
});

describe('the unit is told by the name of the file', () => {
  const told = (file: string, units: Unit[] = [muongSo, daoSan]) => unitByFileName(file, units)?.id ?? null;

  test.each([
    ['muong_so.docx', 'muong_so'],
    ['bao-cao muong so (2).docx', 'muong_so'],
    ['Đảng ủy xã Dào San.docx', 'dao_san'],
    ['BC nam - DANG UY xa - Đảng ủy xã Mường So v2.docx', 'muong_so'],
    ['đến/dao_san/muong_so.docx', 'muong_so'],
    ['C:\\dao_san\\muong_so.docx', 'muong_so'],
    ['bao cao.docx', null],
    ['bao cao.muong_so', null],
    ['bao.cao.muong_so.docx', 'muong_so'],
    ['xmuong_so.docx', null],
    ['muong_so1.docx', null],
    ['muong_so dao_san.docx', 'muong_so'],
    ['', null],
  ])('%s: %s', (file, id) => {
    expect(told(file)).toBe(id);
  });

  test('and by nobody where two are named as long', () => {
    expect(told('ban_a ban_b.docx', [unitOf('ban_a', 'Ban thứ nhất'), unitOf('ban_b', 'Ban thứ hai')])).toBeNull();
  });

  test('and the longer name counts where one is part of the other', () => {
    expect(told('Đảng ủy xã Dào San.docx', [unitOf('x', 'Đảng ủy xã Dào'), daoSan])).toBe('dao_san');
  });
});
