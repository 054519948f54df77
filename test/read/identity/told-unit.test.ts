import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import { identify } from '../../../src/read/index.js';
import { letterheadFor } from '../../support/letterheads.js';
import { typedDocument } from '../../support/typed.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const PARENT = 'ĐẢNG BỘ TỈNH LAI CHÂU';
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', {
  letterhead: { parent: PARENT, body: 'BAN CHẤP HÀNH MƯỜNG SO' },
  symbol: 'ĐU',
});
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San');

const outline = Outline.parse({
  decuong: 1,
  id: 'nho',
  title: 'Kết quả công tác',
  recipients: ['Ban Tuyên giáo'],
  sections: [{ id: 'chung', title: 'Tình hình chung' }],
});
const given = { outline, letterhead: letterheadFor(outline), period: null };

/** Whose a document of these lines is taken for that carries nothing of its form, and by what. */
function told(units: Unit[], lines: string[], file = 'bc.docx'): string {
  const { value } = identify(typedDocument(lines), file, { given: { ...given, units }, unit: null });
  return `${value?.identity.unit} ${value?.identity.unitBy}`;
}

describe('where a file carries nothing, the unit is told by the letterhead', () => {
  const by = (units: Unit[], ...lines: string[]) => told(units, lines).replace(' letterhead', '');

  test('by its name or by its issuing body', () => {
    expect(by([daoSan, muongSo], 'ĐẢNG ỦY XÃ MƯỜNG SO')).toBe('muong_so');
    expect(by([daoSan, muongSo], '', 'Ban Chấp hành Mường So')).toBe('muong_so');
  });

  test.each([
    ['shortened to its first letters', 'ĐU XÃ DÀO SAN'],
    ['without marks', 'DANG UY XA DAO SAN'],
    ['with a slip', 'ĐẢNG ỦY XÃ DÀO SSAN'],
    ['with its words joined', 'ĐẢNGỦY XÃ DÀOSAN'],
  ])('%s', (_, line) => {
    expect(by([daoSan, muongSo], line)).toBe('dao_san');
  });

  test('broken over two lines', () => {
    const press = unitOf('bao', 'Chi bộ Báo và Phát thanh, Truyền hình Lai Châu');
    expect(by([daoSan, press], 'CHI BỘ BÁO VÀ PHÁT THANH,', 'TRUYỀN HÌNH LAI CHÂU')).toBe('bao');
  });

  test('beside another line with a tab between them', () => {
    expect(by([daoSan, muongSo], 'ĐẢNG ỦY XÃ MƯỜNG SO\tMường So, ngày 19 tháng 5 năm 2026')).toBe('muong_so');
  });

  test('by a name it had before', () => {
    const renamed = { ...daoSan, name: 'Đảng ủy xã Phong Thổ', former: ['Đảng ủy xã Dào San'] };
    expect(by([renamed, muongSo], 'ĐẢNG ỦY XÃ DÀO SAN')).toBe('dao_san');
  });

  test('by nobody where neither stands there, or only words like them', () => {
    expect(told([daoSan, muongSo], ['ĐẢNG ỦY XÃ PA VỆ SỬ'])).toBe('null none');
    expect(told([daoSan, muongSo], [])).toBe('null none');
    expect(told([], ['ĐẢNG ỦY XÃ MƯỜNG SO'])).toBe('null none');
    expect(told([daoSan], ['ĐẢNG ỦY XÃ DÀO SANG'])).toBe('null none');
    expect(told([muongSo], [PARENT, 'Số 12-BC/ĐU'])).toBe('null none');
  });

  test('by nobody where two units are named', () => {
    expect(told([daoSan, muongSo], ['Đảng ủy xã Mường So', 'Đảng ủy xã Dào San'])).toBe('null none');
  });

  test('within the first twenty lines, and before the first heading', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Chữ.');
    expect(by([muongSo], ...lines(19), muongSo.name)).toBe('muong_so');
    expect(told([muongSo], [...lines(20), muongSo.name])).toBe('null none');
    expect(told([muongSo], ['I. Tình hình chung', muongSo.name])).toBe('null none');
  });

  const body = 'Đảng ủy xã';
  const one = unitOf('mot', body, { letterhead: { parent: PARENT, body }, symbol: 'ĐU' });
  const two = unitOf('hai', body, { letterhead: { parent: 'ĐẢNG BỘ TỈNH SƠN LA', body }, symbol: 'BTG' });

  test('of two units called alike the one under its own parent', () => {
    expect(by([one, two], 'Đảng bộ tỉnh Sơn La', body)).toBe('hai');
    expect(by([one, two], PARENT, body)).toBe('mot');
    expect(told([one, two], [body])).toBe('null none');
  });

  test('of two units called alike the one whose symbol ends the number', () => {
    expect(by([two, one], body, 'Số 12-BC/ĐU')).toBe('mot');
    expect(by([one, two], body, 'Số: 12-BTG')).toBe('hai');
    expect(told([one, two], [body, 'số 7-BC/VP'])).toBe('null none');
  });

  test('not by a symbol in a line that is no number of a document', () => {
    expect(told([one, two], [body, 'Sống và làm việc/ĐU'])).toBe('null none');
    expect(told([one, two], [body, 'Theo số 12-BC/ĐU'])).toBe('null none');
  });

  test('not by the symbol of a unit that has none', () => {
    expect(told([unitOf('a', body), unitOf('b', body)], [body, 'Số 12-BC/'])).toBe('null none');
  });
});

describe('else by the name of the file', () => {
  const by = (file: string, units: Unit[] = [muongSo, daoSan]) => told(units, [], file);

  test.each([
    ['muong_so.docx', 'muong_so'],
    ['bao-cao muong so (2).docx', 'muong_so'],
    ['Đảng ủy xã Dào San.docx', 'dao_san'],
    ['BC nam - DANG UY xa - Đảng ủy xã Mường So v2.docx', 'muong_so'],
    ['đến/dao_san/muong_so.docx', 'muong_so'],
    ['C:\\dao_san\\muong_so.docx', 'muong_so'],
    ['bao.cao.muong_so.docx', 'muong_so'],
    ['muong_so dao_san.docx', 'muong_so'],
  ])('%s: %s', (file, id) => {
    expect(by(file)).toBe(`${id} file_name`);
  });

  test.each(['bao cao.docx', 'bao cao.muong_so', 'xmuong_so.docx', 'muong_so1.docx', ''])('%s: nobody', (file) => {
    expect(by(file)).toBe('null none');
  });

  test('and by nobody where two are named as long', () => {
    expect(by('ban_a ban_b.docx', [unitOf('ban_a', 'Ban thứ nhất'), unitOf('ban_b', 'Ban thứ hai')])).toBe('null none');
  });

  test('and the longer name counts where one is part of the other', () => {
    expect(by('Đảng ủy xã Dào San.docx', [unitOf('x', 'Đảng ủy xã Dào'), daoSan])).toBe('dao_san file_name');
  });
});
