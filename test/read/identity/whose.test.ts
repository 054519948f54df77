import { describe, expect, test } from '@jest/globals';
import type { EmbeddedDefinition, Stamp } from '../../../schemas/stamp.js';
import { Unit } from '../../../schemas/units.js';
import type { Carried } from '../../../src/read/identity/carried.js';
import { headOf } from '../../../src/read/identity/head.js';
import { claimOf, contestOf, told, type Whose } from '../../../src/read/identity/whose.js';
import { smallForm, typedDocument } from '../../support/typed.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', { symbol: 'ĐU', place: 'Mường So' });
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San', { symbol: 'BTG', place: 'Dào San' });
const phongTho = unitOf('phong_tho', 'Đảng ủy xã Phong Thổ', { symbol: 'VP', place: 'Phong Thổ' });
const UNITS = [muongSo, daoSan, phongTho];

const stampOf = (unit: string): Stamp => ({
  format: 1,
  outline: 'nho',
  version: 1,
  unit,
  period: '',
  fingerprint: '0'.repeat(32),
});

interface Carries {
  /** The unit of the properties, and that of the file's own copy of the definition. */
  stamp?: string;
  copy?: Unit;
}

const carrying = ({ stamp, copy }: Carries): Carried => ({
  stamp: stamp === undefined ? null : stampOf(stamp),
  stampBy: stamp === undefined ? 'none' : 'property',
  definition: copy === undefined ? null : ({ stamp: stampOf(copy.id), unit: copy } as EmbeddedDefinition),
  damaged: false,
});

const form = smallForm({ type: 'BC' });
function seeing(...lines: string[]) {
  const document = typedDocument([...lines, 'BÁO CÁO', 'I. Tình hình chung của đơn vị']);
  return { document, head: headOf(document, form), form, type: 'BC' };
}

describe('whose a file is taken for before anybody reads it', () => {
  const claim = (carries: Carries, { units = UNITS, asked = null as string | null, settled = '' } = {}): Whose =>
    claimOf(carrying(carries), [...units], asked, settled === '' ? {} : { unit: settled });

  test('is what a person decided, else what it carries, else the unit that was named', () => {
    expect(claim({ stamp: 'muong_so' }, { asked: 'dao_san', settled: 'phong_tho' })).toEqual({
      id: 'phong_tho',
      by: 'settled',
    });
    expect(claim({ stamp: 'muong_so' }, { asked: 'dao_san' })).toEqual({ id: 'muong_so', by: 'property' });
    expect(claim({}, { asked: 'dao_san' })).toEqual({ id: 'dao_san', by: 'option' });
    expect(claim({})).toEqual({ id: null, by: 'none' });
  });

  test('is the unit of the list that had its id before', () => {
    const renamed = unitOf('xa_moi', 'Đảng ủy xã Mới', { former: ['Muong So'] });
    expect(
      claim({ stamp: 'muong_so' }, { units: [unitOf('khac', 'Chi bộ Khác', { former: ['khac_cu'] }), daoSan, renamed] })
        .id,
    ).toBe('xa_moi');
    expect(claim({ stamp: 'muong_so' }, { units: [renamed, muongSo] }).id).toBe('muong_so');
  });

  test('is the unit of the list that is called as its own copy calls it, where one alone is', () => {
    const listed = unitOf('ms', 'ĐẢNG ỦY XÃ MƯỜNG SO');
    const twin = unitOf('ms2', 'Đảng ủy xã Mường So');
    expect(claim({ stamp: 'muong_so', copy: muongSo }, { units: [daoSan, listed] }).id).toBe('ms');
    expect(claim({ stamp: 'muong_so', copy: muongSo }, { units: [listed, twin] }).id).toBe('muong_so');
    expect(claim({ stamp: 'muong_so', copy: muongSo }, { units: [daoSan] }).id).toBe('muong_so');
    expect(claim({ stamp: 'muong_so' }, { units: [daoSan, listed] }).id).toBe('muong_so');
  });

  test('is not that of a copy which is another unit’s', () => {
    const listed = unitOf('ds', 'Đảng ủy xã Dào San');
    expect(claim({ stamp: 'muong_so', copy: daoSan }, { units: [listed] }).id).toBe('muong_so');
  });

  test('is found by any of the names of its copy', () => {
    const copy = unitOf('muong_so', 'Chi bộ cũ', { former: ['Đảng ủy xã Mường So'] });
    expect(claim({ stamp: 'muong_so', copy }, { units: [unitOf('ms', 'Đảng ủy xã Mường So')] }).id).toBe('ms');
  });
});

describe('whose a file is that carries nothing', () => {
  const NAMESAKE = 'Đảng ủy xã';
  const alike = [
    unitOf('mot', NAMESAKE, { symbol: 'AA', place: 'Bản Một' }),
    unitOf('hai', NAMESAKE, { symbol: 'BB', place: 'Bản Hai' }),
  ];
  const toldBy = (units: Unit[], file: string, ...lines: string[]) => told(seeing(...lines), [...units], file);

  test('is told by the letterhead', () => {
    expect(toldBy(UNITS, 'bc.docx', 'ĐẢNG ỦY XÃ DÀO SAN')).toEqual({ id: 'dao_san', by: 'letterhead' });
  });

  test('is told by the number or the place among units called alike', () => {
    expect(toldBy(alike, 'bc.docx', NAMESAKE, 'Số 1-BC/BB').id).toBe('hai');
    expect(toldBy(alike, 'bc.docx', NAMESAKE, 'Bản Hai, ngày 18 tháng 12 năm 2026').id).toBe('hai');
    expect(toldBy(alike, 'bc.docx', NAMESAKE)).toEqual({ id: null, by: 'none' });
  });

  test('is not told by a line that is only like a name, and then by the name of the file', () => {
    expect(toldBy(UNITS, 'bc.docx', 'ĐẢNG ỦY DÀO SAN MỚI')).toEqual({ id: null, by: 'none' });
    expect(toldBy(UNITS, 'bc Đảng ủy xã Phong Thổ.docx', 'ĐẢNG ỦY DÀO SAN MỚI')).toEqual({
      id: 'phong_tho',
      by: 'file_name',
    });
    expect(toldBy(UNITS, 'bc Đảng ủy xã Phong Thổ.docx', 'ĐẢNG ỦY XÃ DÀO SAN').id).toBe('dao_san');
  });

  test('is not told by the number and the place alone', () => {
    expect(toldBy(UNITS, 'bc.docx', 'Số 1-BC/BTG', 'Dào San, ngày 18 tháng 12 năm 2026')).toEqual({
      id: null,
      by: 'none',
    });
  });
});

describe('who speaks against the unit a file is taken for', () => {
  const OTHER = ['Số 1-BC/BTG', 'Dào San, ngày 18 tháng 12 năm 2026'];
  const against = (whose: Whose, carries: Carries, ...lines: string[]) => {
    const { contest, dissent } = contestOf(seeing(...lines), whose, carrying(carries), [...UNITS]);
    const shown = (found: typeof contest) => found && [found.against.map(({ by }) => by), found.names];
    return { contest: shown(contest), dissent: shown(dissent) };
  };
  const NOBODY = { contest: null, dissent: null };

  test.each(['property', 'stamp', 'option'] as const)('somebody, where it was told by %s', (by) => {
    expect(against({ id: 'muong_so', by }, {}, ...OTHER).contest).toEqual([['symbol', 'place'], ['dao_san']]);
  });

  test('nobody, where a person decided', () => {
    expect(against({ id: 'muong_so', by: 'settled' }, { copy: daoSan }, 'ĐẢNG ỦY XÃ DÀO SAN', ...OTHER)).toEqual(
      NOBODY,
    );
  });

  test('somebody, where it was told by what stands in it', () => {
    expect(against({ id: 'muong_so', by: 'file_name' }, {}, ...OTHER).contest).toEqual([
      ['symbol', 'place'],
      ['dao_san'],
    ]);
    const head = ['ĐẢNG ỦY XÃ MƯỜNG SO', ...OTHER];
    expect(against({ id: 'muong_so', by: 'letterhead' }, {}, ...head).contest).toBeNull();
  });

  test('nobody, where it is not told', () => {
    expect(against({ id: null, by: 'none' }, {}, 'ĐẢNG ỦY XÃ DÀO SAN', ...OTHER)).toEqual(NOBODY);
  });

  test('its own copy, where it is that of another unit', () => {
    expect(against({ id: 'muong_so', by: 'property' }, { stamp: 'muong_so', copy: daoSan }).contest).toEqual([
      ['stamp'],
      ['dao_san'],
    ]);
    expect(against({ id: 'muong_so', by: 'property' }, { stamp: 'muong_so', copy: muongSo })).toEqual(NOBODY);
  });

  test('not its own copy, where the list has that unit by another id', () => {
    const before = unitOf('cu', 'Chi bộ cũ', { former: [] });
    const renamed = { ...muongSo, former: ['cu'] };
    const { contest } = contestOf(
      seeing(),
      { id: 'muong_so', by: 'property' },
      carrying({ stamp: 'cu', copy: before }),
      [renamed, daoSan],
    );
    expect(contest).toBeNull();
  });

  test('nobody, by what its own copy is known by, which the list has no more', () => {
    const before = { ...muongSo, name: 'Chi bộ Văn phòng Mường So', symbol: 'BTG', place: 'Dào San' };
    expect(against({ id: 'muong_so', by: 'property' }, { copy: muongSo }, ...OTHER).contest).not.toBeNull();
    expect(against({ id: 'muong_so', by: 'property' }, { copy: before }, ...OTHER)).toEqual(NOBODY);
    const { dissent } = against({ id: 'muong_so', by: 'property' }, { copy: before }, 'CHI BỘ VĂN PHÒNG MƯỜNG SO');
    expect(dissent).toBeNull();
  });

  test('somebody by the letterhead, another body of the same place as well', () => {
    const claimed: Whose = { id: 'muong_so', by: 'property' };
    expect(against(claimed, {}, 'HỘI ĐỒNG NHÂN DÂN XÃ KHỔNG LÀO', 'Số 1-BC/ĐU').dissent).toEqual([['letterhead'], []]);
    expect(against(claimed, {}, 'HỘI ĐỒNG NHÂN DÂN XÃ MƯỜNG SO', 'Số 1-BC/ĐU').dissent).toEqual([['letterhead'], []]);
    expect(against(claimed, {}, 'BCH ĐẢNG BỘ CƠ SỞ MƯỜNG SO', 'Số 1-BC/ĐU').dissent).toBeNull();
    const { dissent } = contestOf(
      seeing('HỘI ĐỒNG NHÂN DÂN XÃ KHỔNG LÀO', 'Số 1-BC/ĐU'),
      { id: 'bare', by: 'property' },
      carrying({}),
      [unitOf('bare', 'Văn phòng', { symbol: 'ĐU' })],
    );
    expect(dissent?.names).toEqual([]);
  });
});
