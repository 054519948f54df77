import { describe, expect, test } from '@jest/globals';
import { Unit } from '../../../schemas/units.js';
import { KnownUnits, knownAs, namesOf, parentOf } from '../../../src/read/identity/known-units.js';
import { keyOf } from '../../../src/text/index.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });

describe('what a unit is known by', () => {
  const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', {
    letterhead: { parent: 'ĐẢNG BỘ TỈNH', body: 'BCH ĐẢNG BỘ XÃ MƯỜNG SO' },
    parent: 'Đảng bộ tỉnh Lai Châu',
    former: ['Chi bộ cũ'],
    symbol: 'ĐU',
    place: 'Mường So',
  });
  const bare = unitOf('muong_so', 'Chi bộ mới');

  test('are its letterhead, its name in the list, and its names before', () => {
    expect(namesOf(muongSo)).toEqual(['BCH ĐẢNG BỘ XÃ MƯỜNG SO', 'Đảng ủy xã Mường So', 'Chi bộ cũ']);
    expect(namesOf(bare)).toEqual(['Chi bộ mới']);
  });

  test('is the body above it on its letterhead, else in the list', () => {
    expect(parentOf(muongSo)).toBe('ĐẢNG BỘ TỈNH');
    expect(parentOf(unitOf('a', 'A', { parent: 'B' }))).toBe('B');
    expect(parentOf(bare)).toBeNull();
  });

  test('is all that is said of it, each once, and nothing that is not said', () => {
    expect(knownAs('muong_so', [muongSo, bare, muongSo])).toEqual({
      id: 'muong_so',
      names: ['BCH ĐẢNG BỘ XÃ MƯỜNG SO', 'Đảng ủy xã Mường So', 'Chi bộ cũ', 'Chi bộ mới'],
      parents: ['ĐẢNG BỘ TỈNH'],
      symbols: ['ĐU'],
      places: ['Mường So'],
    });
    expect(knownAs('muong_so', [bare])).toMatchObject({ parents: [], symbols: [], places: [] });
  });
});

describe('the units of a list', () => {
  const units = [
    unitOf('mot', 'Chi bộ Một', {
      symbol: 'ĐU',
      place: 'Dào San',
      signing: { authority: 'T/M', title: 'BÍ THƯ', name: 'An' },
    }),
    unitOf('hai', 'Chi bộ Hai', { symbol: 'đu', place: 'DÀO SAN' }),
    unitOf('ba', 'Chi bộ Ba'),
  ];
  test('are prepared once', () => {
    const known = KnownUnits.of(units);
    expect(KnownUnits.of(units)).toBe(known);
    expect(KnownUnits.of([...units])).not.toBe(known);
  });

  test('are found by what they have, several by what they have in common, none by what they have not', () => {
    const known = KnownUnits.of([...units]);
    expect([...known.bySymbol]).toEqual([['đu', ['mot', 'hai']]]);
    expect([...known.byPlace.values()]).toEqual([['mot', 'hai']]);
    expect([...known.bySigner.values()]).toEqual([['mot']]);
    expect([...known.byName.values()]).toEqual([['mot'], ['hai'], ['ba']]);
    expect([known.placeOf('dàosan'), known.placeOf('tảlèng')]).toEqual(['DÀO SAN', 'tảlèng']);
    expect(known.byId.get('hai')?.name).toBe('Chi bộ Hai');
  });

  test('are found where a text says their names or places, in the order of the list, but for those too short to tell', () => {
    const known = KnownUnits.of([
      unitOf('hai', 'Đảng ủy xã Tân Lập 2', { place: 'Tân Lập' }),
      unitOf('mot', 'Đảng ủy xã Tân Lập', { place: 'Tân Lập' }),
      unitOf('lap', 'Lập', { place: 'Lập' }),
      unitOf('so', 'Chi bộ Sở Nội vụ', { place: 'Bản Tân' }),
    ]);
    const named = (text: string) => known.byName.saidIn(keyOf(text)).map(([, ids]) => ids);
    expect(named('Báo cáo của Đảng ủy xã Tân Lập 2, Chi bộ Sở Nội vụ')).toEqual([['hai'], ['mot'], ['so']]);
    expect(named('Báo cáo của Đảng ủy xã Tân Lập')).toEqual([['mot']]);
    expect([named('Đảng ủy xã Tân'), named('Lập'), named('')]).toEqual([[], [], []]);
    expect(known.byPlace.saidIn(keyOf('Bản Tân Lập'))).toEqual([
      ['tânlập', ['hai', 'mot']],
      ['bảntân', ['so']],
    ]);
  });

  test('that say the same twice are found once', () => {
    const twice = KnownUnits.of([unitOf('mot', 'Chi bộ Một', { former: ['CHI BỘ MỘT'] })]);
    expect([...twice.byName.values()]).toEqual([['mot']]);
  });
});

describe('how well a line names units', () => {
  const numbered = (count: number): Unit[] =>
    Array.from({ length: count }, (_, at) => unitOf(`u${at}`, `Đảng ủy xã Bản ${at}`));
  const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San', { former: ['Huyện ủy Phong Thổ'] });

  test('is one for its name to the letter, and less for what is like it', () => {
    const known = KnownUnits.of([daoSan]);
    expect(known.fits('ĐẢNG ỦY XÃ DÀO SAN').get('dao_san')).toBe(1);
    expect(known.fits('Đảng ủy xã Dào San').get('dao_san')).toBe(1);
    const like = known.fits('ĐẢNG ỦY XÃ DÀO SSAN').get('dao_san') ?? 0;
    expect(like).toBeGreaterThan(0.8);
    expect(like).toBeLessThan(1);
  });

  test('is too little to name it for another syllable, another kind of place or body, and half of a name', () => {
    const known = KnownUnits.of([daoSan]);
    for (const line of ['ĐẢNG ỦY XÃ DÀO SƠN', 'ĐẢNG ỦY PHƯỜNG DÀO SAN', 'CÔNG AN XÃ DÀO SAN', 'ĐẢNG ỦY XÃ DÀO'])
      expect(known.fits(line).get('dao_san')).toBeLessThan(0.75);
  });

  test('is that of the name which fits best', () => {
    expect(KnownUnits.of([daoSan]).fits('HUYỆN ỦY PHONG THỔ').get('dao_san')).toBe(1);
    expect(KnownUnits.of([daoSan]).fits('HUYỆN ỦY PHONG THHỔ').get('dao_san')).toBeGreaterThan(0.8);
    const turned = unitOf('dao_san', 'Huyện ủy Phong Thổ', { former: ['Đảng ủy xã Dào San'] });
    expect(KnownUnits.of([turned]).fits('HUYỆN ỦY PHONG THHỔ').get('dao_san')).toBeGreaterThan(0.8);
  });

  test('of few units is told of each that shares a word', () => {
    expect(KnownUnits.of([...numbered(39), daoSan]).fits('ĐẢNG ỦY XÃ MỚI').size).toBe(40);
  });

  test('of many is told of those that share its rarest words', () => {
    const known = KnownUnits.of([...numbered(60), daoSan, unitOf('ta', 'Chi bộ Tả Lèng')]);
    const fits = known.fits('ĐẢNG ỦY XÃ DÀO SSAN');
    expect(fits.get('dao_san')).toBeGreaterThan(0.8);
    expect(fits.size).toBeLessThanOrEqual(40);
    expect(fits.has('ta')).toBe(false);
    expect(fits.has('u0')).toBe(true);
    expect(fits.has('u59')).toBe(false);
  });

  test('of many is told of those that going through all would find nearest, whatever lines came before', () => {
    const units = Array.from({ length: 400 }, (_, at) =>
      unitOf(
        `u${at}`,
        `${['Đảng ủy xã', 'Đảng ủy phường', 'Chi bộ xã'][at % 3]} ${['Tân', 'Phú'][at % 2]} Bản ${at % 150}`,
      ),
    );
    const wordsOf = (text: string): string[] => [...new Set(text.split(' '))];
    const having = (word: string): number => units.filter(({ name }) => wordsOf(name).includes(word)).length;
    const nearest = (line: string): string[] => {
      const known = wordsOf(line).map((word) => ({ word, weight: 1 / having(word) }));
      const weighed = units.map(({ id, name }) => {
        const own = wordsOf(name);
        return { id, weight: known.reduce((sum, { word, weight }) => (own.includes(word) ? sum + weight : sum), 0) };
      });
      return weighed
        .filter(({ weight }) => weight > 0)
        .toSorted((one, other) => other.weight - one.weight)
        .slice(0, 40)
        .map(({ id }) => id);
    };
    const lines = [
      'Đảng ủy xã',
      'Đảng ủy xã Tân Bản 17',
      'xã Đảng',
      'Chi bộ phường Phú',
      'Đảng ủy phường Bản 3 và 8',
      'Bản 17',
    ];
    const known = KnownUnits.of(units);
    for (const line of [...lines, ...lines.toReversed()]) expect([...known.fits(line).keys()]).toEqual(nearest(line));
  });

  test('is asked of full names alone with the same answer for these', () => {
    const units = [
      ...numbered(50),
      daoSan,
      unitOf('truong', 'Trường THCS Dào San'),
      unitOf('ban', 'Ban Dân vận'),
      unitOf('phong', 'Phòng Tài chính - Kế hoạch'),
      unitOf('hai', 'Đảng ủy xã Dào San'),
    ];
    const known = KnownUnits.of(units);
    const full = (line: string, least: number) => [...known.fits(line, least)].filter(([, how]) => how === 1);
    const lines = [
      'ĐẢNG ỦY XÃ DÀO SAN',
      'ĐU xã Dào San',
      'Đảng uỷ xã Dào San báo cáo',
      'Trường trung học cơ sở Dào San',
      'TRƯỜNG THCS DÀO SAN',
      'Trường THCS DS',
      'BDV',
      'DV Ban',
      'Ban DV',
      'xã Bản 17 Đảng ủy',
      'Phòng TC - KH',
      'Phòng Tài chính và Kế hoạch',
      'Kế hoạch',
      '',
    ];
    expect(lines.flatMap((line) => full(line, 0)).length).toBeGreaterThan(7);
    for (const line of lines) expect(full(line, 1)).toEqual(full(line, 0));
  });

  test('of many is told by their names to the letter, however common their words', () => {
    const twins = Array.from({ length: 60 }, (_, at) => unitOf(`u${at}`, 'Đảng ủy xã Bản'));
    expect(KnownUnits.of(twins).fits('ĐẢNG ỦY XÃ BẢN').size).toBe(60);
    expect(KnownUnits.of(numbered(60)).fits('PHÒNG THUẾ').size).toBe(0);
  });
});

test('units with the same words on their letterheads are named alike, each under its own superior', () => {
  const called = (id: string, parent: string) =>
    unitOf(id, `Chi bộ ${id}`, { letterhead: { parent, body: 'CHI BỘ XÃ TÂN LẬP' } });
  const units = [
    called('mot', 'HUYỆN ỦY SÔNG LÔ'),
    called('hai', 'HUYỆN ỦY SÔNG LÔ'),
    called('ba', 'HUYỆN ỦY ĐAN PHƯỢNG'),
  ];
  for (const line of [
    'CHI BỘ XÃ TÂN LẬP',
    'CHI BỘ XÃ TÂN LẬP, HUYỆN SÔNG LÔ',
    'Chi bo xa Tan Lap',
    'CHI BỘ XÃ TÂN LẬC',
  ]) {
    const alone = units.map((unit) => KnownUnits.of([unit]).fits(line).get(unit.id));
    expect([...KnownUnits.of(units).fits(line).values()]).toEqual(alone);
  }
});

test('a line fits a name whose first letters it writes out, however little is left over', () => {
  const names = ['Trường PTDTBT THCS Lũng Pù', 'Trường THCS Lũng Pù', 'Trường THPT Lũng Pù'];
  const units = KnownUnits.of(names.map((name, at) => unitOf(`u${at}`, name)));
  const best = (line: string) => [...units.fits(line, 0.9)].filter(([, how]) => how >= 0.9).map(([id]) => id);
  expect(best('TRƯỜNG TRUNG HỌC CƠ SỞ LŨNG PÙ')).toEqual(['u1']);
  expect(best('Trường Trung học phổ thông Lũng Pù')).toEqual(['u2']);
  expect(best('Trường Phổ thông dân tộc bán trú THCS Lũng Pù')).toEqual(['u0']);
  expect(best('Trường Phổ thông dân tộc bán trú Trung học cơ sở Lũng Pù')).toEqual(['u0']);
});

test('a line that says the body above a name, too, fits it as well where only what fits well is asked for', () => {
  const known = KnownUnits.of([unitOf('dao_san', 'Đảng ủy xã Dào San', { parent: 'Đảng bộ tỉnh' })]);
  const fits = (line: string, least: number) => [...known.fits(line, least)].filter(([, how]) => how >= 0.9);
  for (const line of ['ĐẢNG BỘ TỈNH ĐẢNG ỦY XÃ DÀO SAN', 'Đảng ủy xã Dào San', 'Đảng ủy xã Dào San và nhiều đơn vị']) {
    expect(fits(line, 0.9)).toEqual(fits(line, 0));
    expect(fits(line, 0)).toHaveLength(line.endsWith('vị') ? 0 : 1);
  }
});
