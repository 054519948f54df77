import { describe, expect, test } from '@jest/globals';
import { Unit } from '../../../schemas/units.js';
import { KnownUnits, knownAs } from '../../../src/read/identity/known-units.js';
import { letterheadWitness } from '../../../src/read/identity/letterhead-witness.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const PARENT = 'ĐẢNG BỘ TỈNH LAI CHÂU';
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', {
  letterhead: { parent: PARENT, body: 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ MƯỜNG SO' },
});
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San');
const UNITS = [muongSo, daoSan];

interface Asked {
  lines: string[];
  issuer?: string;
  units?: Unit[];
  /** The unit the report is thought to be from. */
  from?: string;
  /** The same as its file was made. */
  before?: Unit;
}

function witness({ lines, issuer = '', units = UNITS, from, before }: Asked) {
  const own = units.find(({ id }) => id === from);
  const found = letterheadWitness(
    { letterhead: lines, issuer },
    // What is known of a list is kept with it: each time it is another one.
    KnownUnits.of([...units]),
    own ? knownAs(own.id, before ? [own, before] : [own]) : null,
  );
  return found && { text: found.witness.text, names: found.witness.names, score: Number(found.score.toFixed(2)) };
}

describe('the lines of a letterhead', () => {
  test('name the unit that is called so, surely where every letter is there', () => {
    expect(witness({ lines: ['ĐẢNG ỦY XÃ DÀO SAN'] })).toEqual({
      text: 'ĐẢNG ỦY XÃ DÀO SAN',
      names: ['dao_san'],
      score: 1,
    });
  });

  test('name nobody where no name is like them and nobody is expected', () => {
    expect(witness({ lines: [] })).toBeNull();
    expect(witness({ lines: ['VĂN PHÒNG HUYỆN'], issuer: 'VĂN PHÒNG HUYỆN' })).toBeNull();
  });

  test('name it by either of its names', () => {
    expect(witness({ lines: ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ MƯỜNG SO'] })?.names).toEqual(['muong_so']);
    expect(witness({ lines: ['Đảng ủy xã Mường So'] })?.names).toEqual(['muong_so']);
  });

  test('name it over two lines and over three, and over four no more', () => {
    const long = unitOf('bao', 'Chi bộ Báo và Phát thanh Truyền hình Lai Châu');
    const units = [...UNITS, long];
    expect(witness({ units, lines: ['CHI BỘ BÁO VÀ PHÁT THANH', 'TRUYỀN HÌNH LAI CHÂU'] })?.names).toEqual(['bao']);
    expect(witness({ units, lines: ['CHI BỘ BÁO VÀ', 'PHÁT THANH', 'TRUYỀN HÌNH LAI CHÂU'] })).toEqual({
      text: 'CHI BỘ BÁO VÀ PHÁT THANH TRUYỀN HÌNH LAI CHÂU',
      names: ['bao'],
      score: 1,
    });
    expect(witness({ units, lines: ['CHI BỘ BÁO', 'VÀ PHÁT THANH', 'TRUYỀN HÌNH', 'LAI CHÂU'] })).toBeNull();
  });

  test('name it by the line that is most like it', () => {
    const lines = ['ĐẢNG ỦY XÃ DÀO SANG', 'ĐẢNG ỦY XÃ DÀO SAN'];
    expect(witness({ lines })?.text).toBe('ĐẢNG ỦY XÃ DÀO SAN');
    expect(witness({ lines: lines.toReversed() })?.text).toBe('ĐẢNG ỦY XÃ DÀO SAN');
  });
});

describe('units of one name', () => {
  const NAME = 'Chi bộ Văn phòng';
  const mot = unitOf('mot', NAME, { parent: 'Đảng ủy xã Mường So' });
  const hai = unitOf('hai', NAME, { parent: 'Đảng ủy xã Dào San' });
  const units = [mot, hai];

  test('are both named below the body that is above both', () => {
    const other = unitOf('other', NAME, { parent: 'Đảng ủy xã Mường So' });
    const named = witness({
      units: [...units, other],
      lines: ['ĐẢNG ỦY XÃ MƯỜNG SO', 'CHI BỘ VĂN PHÒNG'],
      from: 'mot',
    });
    expect(named).toEqual({ text: 'CHI BỘ VĂN PHÒNG', names: ['mot', 'other'], score: 1 });
  });

  test('and those hardly unlike each other are told apart by it, though one is named to the letter', () => {
    const own = unitOf('own', 'Ban Tuyên giáo và Dân vận', { parent: 'Đảng ủy xã Mường So' });
    const like = unitOf('like', 'Ban Tuyên giáo Dân vận', { parent: 'Đảng ủy xã Dào San' });
    const namedBelow = (parent: string) =>
      witness({ units: [own, like], lines: [parent, 'BAN TUYÊN GIÁO VÀ DÂN VẬN'], from: 'own' })?.names;
    expect(namedBelow('ĐẢNG ỦY XÃ MƯỜNG SO')).toEqual(['own']);
    expect(namedBelow('ĐẢNG ỦY XÃ DÀO SAN')).toEqual(['like']);
  });

  test('are told apart by the body above them', () => {
    expect(witness({ units, lines: ['ĐẢNG ỦY XÃ DÀO SAN', NAME] })?.names).toEqual(['hai']);
    expect(witness({ units, lines: ['ĐẢNG ỦY XÃ MƯỜNG SO', NAME] })?.names).toEqual(['mot']);
  });

  test('are told apart by the body that stood above one when its file was made', () => {
    const before = unitOf('mot', NAME, { parent: 'Huyện ủy Phong Thổ' });
    expect(witness({ units, lines: ['HUYỆN ỦY PHONG THỔ', NAME], from: 'mot', before })?.names).toEqual(['mot']);
  });

  test('are both named where it is not there', () => {
    expect(witness({ units, lines: [NAME] })?.names).toEqual(['mot', 'hai']);
    expect(witness({ units, lines: ['ĐẢNG ỦY XÃ KHỔNG LÀO', NAME], from: 'mot' })?.names).toEqual(['mot', 'hai']);
  });
});

describe('units of names hardly unlike', () => {
  const units = [unitOf('mot', 'Trung tâm Văn hóa tỉnh Lai Châu'), unitOf('hai', 'Trung tâm Văn hóa tỉnh Lai Chân')];

  test('are both named by a line that is not surely either', () => {
    expect(witness({ units, lines: ['TRUNG TÂM VĂN HÓA TỈNH LAI CHÂO'] })?.names.toSorted()).toEqual(['hai', 'mot']);
  });

  test('but not by a line that is the one to the letter', () => {
    expect(witness({ units, lines: ['TRUNG TÂM VĂN HÓA TỈNH LAI CHÂU'] })?.names).toEqual(['mot']);
  });
});

describe('the line of the body above the expected unit', () => {
  const tinh = unitOf('tinh', 'Đảng bộ tỉnh Lai Châu', { parent: 'Ban Chấp hành Trung ương' });
  const units = [...UNITS, tinh];

  test('names nobody, though a unit is called so', () => {
    expect(witness({ units, lines: [PARENT], from: 'muong_so' })).toBeNull();
    expect(witness({ units, lines: [PARENT], from: 'dao_san' })?.names).toEqual(['tinh']);
  });

  test('names that unit where its own superior stands there, too', () => {
    expect(witness({ units, lines: ['BAN CHẤP HÀNH TRUNG ƯƠNG', PARENT], from: 'muong_so' })?.names).toEqual(['tinh']);
  });
});

describe('where a unit is expected', () => {
  test('a line less like its name will do', () => {
    const line = 'ĐẢNG ỦY MƯỜNG';
    const expected = witness({ lines: [line], from: 'muong_so' });
    expect(expected?.names).toEqual(['muong_so']);
    expect(witness({ lines: [line] })).toBeNull();
  });

  test('joined words are its name', () => {
    expect(witness({ lines: ['ĐẢNGỦY XÃ MƯỜNGSO'], from: 'muong_so' })?.names).toEqual(['muong_so']);
  });

  test('a line made like its name with other words is somebody’s who is not known', () => {
    expect(witness({ lines: [PARENT, 'ĐẢNG ỦY XÃ KHỔNG LÀO'], from: 'muong_so' })).toEqual({
      text: 'ĐẢNG ỦY XÃ KHỔNG LÀO',
      names: [],
      score: 0,
    });
  });

  test('so are other words above the number, and not elsewhere', () => {
    const lines = ['PHÒNG GIÁO DỤC', 'TRƯỜNG TIỂU HỌC'];
    expect(witness({ lines, issuer: 'TRƯỜNG TIỂU HỌC', from: 'muong_so' })?.text).toBe('TRƯỜNG TIỂU HỌC');
    expect(witness({ lines, from: 'muong_so' })).toBeNull();
    const broken = ['PHÒNG GIÁO DỤC', 'TRƯỜNG'];
    expect(witness({ lines: broken, issuer: 'TRƯỜNG', from: 'muong_so' })?.text).toBe('PHÒNG GIÁO DỤC TRƯỜNG');
  });

  test('no line is somebody’s by numbers and signs alone', () => {
    for (const sign of ['12ABC', 'ABC12', '12'])
      expect(witness({ lines: [`XÃ ${sign}`], from: 'muong_so' })).toBeNull();
    expect(witness({ lines: ['XÃ KHỔNG'], from: 'muong_so' })?.names).toEqual([]);
  });

  test('no line is its own with a figure, a letter or a word more, or the words of its name turned round', () => {
    for (const line of [
      'ĐẢNG ỦY XÃ MƯỜNG SO 2',
      'ĐẢNG ỦY XÃ MƯỜNG SO A',
      'ĐẢNG ỦY XÃ MƯỜNG SO HẠ',
      'ĐẢNG ỦY XÃ SO MƯỜNG',
    ])
      expect(witness({ lines: [line], from: 'muong_so' })).toEqual({ text: line, names: [], score: 0 });
  });

  test('the line most like its name is taken', () => {
    const lines = ['SỞ XÃ', 'ĐẢNG ỦY XÃ KHỔNG LÀO', 'PHÒNG MƯỜNG'];
    expect(witness({ lines, from: 'muong_so' })?.text).toBe('ĐẢNG ỦY XÃ KHỔNG LÀO');
    expect(witness({ lines: lines.toReversed(), from: 'muong_so' })?.text).toBe('ĐẢNG ỦY XÃ KHỔNG LÀO');
  });

  test('one word, and a line with nothing but numbers and letters beside its own words, are nobody’s', () => {
    expect(witness({ lines: ['VĂNPHÒNG'], issuer: 'VĂNPHÒNG', from: 'muong_so' })).toBeNull();
    expect(witness({ lines: ['ĐẢNG ỦY 2026 12'], issuer: 'ĐẢNG ỦY 2026 12', from: 'muong_so' })).toBeNull();
    expect(witness({ lines: ['ĐẢNG ỦY 3B C4'], issuer: 'ĐẢNG ỦY 3B C4', from: 'muong_so' })).toBeNull();
    expect(witness({ lines: ['VĂN PHÒNG'], issuer: 'VĂN PHÒNG', from: 'muong_so' })?.names).toEqual([]);
  });
});
