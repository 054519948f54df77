import { describe, expect, test } from '@jest/globals';
import { Unit } from '../../../schemas/units.js';
import type { Head } from '../../../src/read/identity/head.js';
import { KnownUnits, knownAs } from '../../../src/read/identity/known-units.js';
import { seenIn } from '../../../src/read/identity/unit-witnesses.js';
import { smallForm, typedDocument } from '../../support/typed.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', { symbol: 'ĐU', place: 'Mường So' });
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San', {
  symbol: 'BTG',
  place: 'Dào San',
  signing: { authority: 'T/M', title: 'BÍ THƯ', name: 'Giàng A Páo' },
});
const BARE = unitOf('bare', 'Chi bộ Văn phòng');
const form = smallForm({ type: 'BC' });
const NOTHING: Head = { letterhead: [], issuer: '', number: '', place: '', day: null, title: [], opening: '' };

interface Asked {
  units?: Unit[];
  /** The unit the report is thought to be from. */
  from?: Unit;
  lines?: string[];
  garbled?: number;
}

/** What is read at a head, and in the lines of a document: who says it, in what words, and whom it names. */
function seen(head: Partial<Head>, { units = [muongSo, daoSan], from, lines = [], garbled = 0 }: Asked = {}) {
  const document = typedDocument(lines);
  document.traces.garbled = garbled;
  const seeing = { document, head: { ...NOTHING, ...head }, form, type: 'BC' };
  const { witnesses } = seenIn(seeing, KnownUnits.of([...units]), from ? knownAs(from.id, [from]) : null);
  return witnesses.map(({ by, text, names }) => [by, text, ...names]);
}

test('a head that says nothing names nobody', () => {
  expect(seen({})).toEqual([]);
});

test('a document that lost its letters names nobody, whatever it says', () => {
  const head = { letterhead: ['ĐẢNG ỦY XÃ DÀO SAN'], number: 'Số 12-BC/BTG' };
  expect(seen(head)).toHaveLength(2);
  expect(seen(head, { garbled: 1 })).toEqual([]);
});

describe('the number', () => {
  const symbol = (number: string, asked?: Asked) => seen({ number }, asked);

  test('ends with the sign of its body', () => {
    expect(symbol('Số 12-BC/BTG')).toEqual([['symbol', 'BTG', 'dao_san']]);
    expect(symbol('Số 12/BC- btg ')).toEqual([['symbol', 'btg', 'dao_san']]);
    expect(symbol('Số 12-BC/XX')).toEqual([]);
    expect(symbol('Số 12')).toEqual([]);
    expect(symbol('Số 12-BC/2026')).toEqual([]);
  });

  test('and not with that of its kind', () => {
    const kind = unitOf('bc', 'Chi bộ Báo chí', { symbol: 'BC' });
    expect(symbol('Số 12-bc', { units: [kind] })).toEqual([]);
    expect(symbol('Số 12/BC', { units: [kind], from: muongSo })).toEqual([]);
  });

  test('names nobody where the sign of the expected one is another, and says nothing where that has none', () => {
    expect(symbol('Số 12-BC/XX', { from: muongSo })).toEqual([['symbol', 'XX']]);
    expect(symbol('Số 12-BC/XX', { from: BARE })).toEqual([]);
    expect(symbol('Số 12-BC/đu', { from: muongSo })).toEqual([['symbol', 'đu', 'muong_so']]);
  });

  test('names the expected one by a sign the list has no more', () => {
    const before = { ...muongSo, symbol: 'VP' };
    expect(symbol('Số 12-BC/VP', { from: before })).toEqual([['symbol', 'VP', 'muong_so']]);
    expect(symbol('Số 12-BC/BTG', { from: { ...muongSo, symbol: 'BTG' } })).toEqual([
      ['symbol', 'BTG', 'muong_so', 'dao_san'],
    ]);
  });
});

describe('the place', () => {
  const placed = (place: string, asked?: Asked) => seen({ place }, asked);

  test('is that of a unit, alone or with what it is', () => {
    expect(placed('Dào San')).toEqual([['place', 'Dào San', 'dao_san']]);
    expect(placed('Xã DÀO SAN')).toEqual([['place', 'Xã DÀO SAN', 'dao_san']]);
    expect(placed('Lai Châu')).toEqual([]);
    expect(placed('')).toEqual([]);
    expect(placed('Dào San 2')).toEqual([]);
  });

  test('is not that of another one, whose name goes on', () => {
    expect(placed('Xã Dào San Thượng')).toEqual([]);
  });

  test('is a short one alone only', () => {
    const so = unitOf('so', 'Chi bộ So', { place: 'Sơn' });
    expect(placed('Sơn', { units: [so] })).toEqual([['place', 'Sơn', 'so']]);
    expect(placed('Phố Sơn', { units: [so] })).toEqual([]);
    const long = unitOf('hat', 'Chi bộ Hát', { place: 'Hát' });
    expect(placed('Bản Hát', { units: [long] })).toEqual([]);
  });

  test('is that of the expected one also with a slip, or as it was before', () => {
    expect(placed('Mường Soo', { from: muongSo })).toEqual([['place', 'Mường Soo', 'muong_so']]);
    expect(placed('Xã Mường So Hạ', { from: muongSo })).toEqual([['place', 'Xã Mường So Hạ']]);
    expect(placed('Xã Bản Lang', { from: { ...muongSo, place: 'Bản Lang' } })).toEqual([
      ['place', 'Xã Bản Lang', 'muong_so'],
    ]);
  });

  test('names nobody where it is not that of the expected one, and says nothing where that has none', () => {
    expect(placed('Lai Châu', { from: muongSo })).toEqual([['place', 'Lai Châu']]);
    expect(placed('Lai Châu', { from: BARE })).toEqual([]);
  });
});

describe('the title', () => {
  const titled = (title: string[], units?: Unit[]) => seen({ title }, units && { units });

  test('names its author', () => {
    const title = ['BÁO CÁO', 'của Đảng ủy xã Dào San'];
    expect(titled(title)).toEqual([['title', title.join(' '), 'dao_san']]);
    expect(titled(['BÁO CÁO', 'của đơn vị'])).toEqual([]);
  });

  test('names the one of the longest name', () => {
    const units = [unitOf('xa', 'Đảng ủy xã Dào'), daoSan, unitOf('hai', 'ĐẢNG ỦY XÃ DÀO SAN')];
    expect(titled(['BÁO CÁO của Đảng ủy xã Dào San'], units)[0]?.slice(2)).toEqual(['dao_san', 'hai']);
  });

  test('names nobody by a short name, nor one the form prints there', () => {
    expect(titled(['BÁO CÁO của Tổ một'], [unitOf('to', 'Tổ một')])).toEqual([]);
    expect(titled(['BÁO CÁO của Chi bộ 12'], [unitOf('to', 'Chi bộ 12')])).toEqual([]);
    expect(titled(['BÁO CÁO của Chi bộ 123'], [unitOf('to', 'Chi bộ 123')])).toHaveLength(1);
    expect(titled([form.title], [unitOf('tuyen', 'Công tác tuyên truyền')])).toEqual([]);
  });
});

describe('the sentence a report begins with', () => {
  const opened = (opening: string, from?: Unit) => seen({ opening }, from && { from });

  test('names who reports, in its last part', () => {
    const said = 'Đảng ủy xã Dào San báo cáo kết quả như sau:';
    expect(opened(`Thực hiện Kế hoạch số 12, ${said}`)).toEqual([['opening', said, 'dao_san']]);
    expect(opened(said)).toEqual([['opening', said, 'dao_san']]);
    const appended = 'Đảng ủy xã Dào San báo cáo kết quả (kèm theo Phụ lục 1, Phụ lục 2) như sau:';
    expect(opened(`Thực hiện Kế hoạch số 12, ${appended}`)).toEqual([['opening', appended, 'dao_san']]);
    expect(opened('Đảng ủy xã Dào San chỉ đạo, đơn vị báo cáo như sau:')).toEqual([]);
    expect(opened('Thực hiện Kế hoạch; đơn vị báo cáo như sau:')).toEqual([]);
  });

  test('names it with a slip of typing, too', () => {
    const said = 'Đảngg ủy xã Dào San báo cáo kết quả như sau:';
    expect(opened(said, muongSo)).toEqual([['opening', said, 'dao_san']]);
  });

  test('says nothing where that is the expected one', () => {
    expect(opened('Đảng ủy xã Mường So báo cáo như sau:', muongSo)).toEqual([]);
    expect(opened('Chi bộ cũ báo cáo như sau:', { ...muongSo, former: ['Chi bộ cũ'] })).toEqual([]);
    expect(opened('Đảng ủy xã Dào San báo cáo như sau:', muongSo)).toHaveLength(1);
  });

  test('names the unit of the longer name where two stand there', () => {
    const short = unitOf('tc', 'Ban Tổ chức Tỉnh ủy', { letterhead: { body: 'BAN TỔ CHỨC' } });
    const second = unitOf('hai', 'Đảng ủy xã Dào San 2');
    const said = (opening: string, from: Unit) => seen({ opening }, { units: [daoSan, second, short], from });
    expect(said('Ban Tổ chức Tỉnh ủy báo cáo như sau:', short)).toEqual([]);
    expect(said('Đảng ủy xã Dào San 2 báo cáo như sau:', second)).toEqual([]);
  });

  test('names somebody who is not known where the name goes on', () => {
    const said = 'Đảng ủy xã Dào San Thượng báo cáo như sau:';
    for (const from of [undefined, muongSo])
      expect(opened(said, from).every(([, , ...names]) => names.length === 0)).toBe(true);
    expect(opened('Đảng ủy xã Dào San A báo cáo như sau:', muongSo)[0]?.slice(2)).toEqual([]);
    expect(opened('Chi bộ cũ Thượng Lao báo cáo:', { ...muongSo, former: ['Chi bộ cũ'] })).toEqual([
      ['opening', 'Chi bộ cũ Thượng Lao báo cáo:'],
    ]);
  });
});

describe('who signs', () => {
  test('stands within the last four hundred paragraphs', () => {
    const more = (count: number) => Array.from({ length: count }, () => 'Chữ.');
    expect(seen({}, { lines: ['BÍ THƯ', ' Giàng A Páo ', 'Chữ.'] })).toEqual([['signing', 'Giàng A Páo', 'dao_san']]);
    expect(seen({}, { lines: ['Giàng A Páo', ...more(399)] })).toHaveLength(1);
    expect(seen({}, { lines: ['Giàng A Páo', ...more(400)] })).toEqual([]);
    expect(seen({}, { lines: ['Lò Văn A', 'Đồng chí Giàng A Páo phát biểu.'] })).toEqual([]);
    expect(seen({}, { lines: ['Giàng A Páo'], units: [muongSo] })).toEqual([]);
  });
});

describe('in whose name it is signed', () => {
  const signed = (line: string, from: Unit | undefined = muongSo) =>
    seen({}, from ? { lines: [line], from } : { lines: [line] });

  test('is a unit of the list', () => {
    for (const line of ['T/M ĐẢNG ỦY XÃ DÀO SAN', 'TM. ĐẢNG ỦY XÃ DÀO SAN', 'TM. ĐU XÃ DÀO SAN\nBÍ THƯ'])
      expect(signed(line)).toEqual([['authority', line.split('\n')[0], 'dao_san']]);
  });

  test.each(['On behalf of', 'FOR AND ON BEHALF OF', '\u200bTM.', 'Ｔ/M'])(
    'is said as people type it: %s',
    (before) => {
      const line = `${before} ĐẢNG ỦY XÃ DÀO SAN`;
      expect(signed(line)).toEqual([['authority', line, 'dao_san']]);
    },
  );

  test('is told neither by its own name, shortened or not, nor by a board, nor in a sentence', () => {
    for (const line of [
      ...['T/M ĐẢNG ỦY XÃ MƯỜNG SO', 'TM. ĐẢNG ỦY', 'T/M BAN THƯỜNG VỤ', 'TM. UBND XÃ KHỔNG LÀO'],
      ...['Đảng ủy xã Dào San', 'KT. ĐẢNG ỦY XÃ DÀO SAN', `TM. ĐẢNG ỦY XÃ DÀO SAN${' '.repeat(200)}đã ký.`],
    ])
      expect(signed(line)).toEqual([]);
  });

  test('may stand behind the title of whoever signs, in capitals as it is printed', () => {
    const of = (line: string, title: string) => {
      const document = typedDocument([line]);
      const seeing = { document, head: NOTHING, form: { ...form, signing: { authority: null, title } }, type: 'BC' };
      return seenIn(seeing, KnownUnits.of([muongSo, daoSan]), null).witnesses.map(({ by, names }) => [by, ...names]);
    };
    expect(of('BÍ THƯ ĐẢNG ỦY XÃ DÀO SAN', 'BÍ THƯ')).toEqual([['authority', 'dao_san']]);
    expect(of('Bí thư Đảng ủy xã Dào San', 'BÍ THƯ')).toEqual([]);
    expect(of('Bí thư Đảng ủy xã Dào San', 'Bí thư')).toEqual([]);
  });
});

describe('the line above an appendix', () => {
  const text = '(Kèm theo {kind} số … ngày … tháng … năm …\ncủa {body})';
  const { appendix } = form.letterhead;
  const { attached: _, ...plain } = appendix;
  const enclosing = { ...form.letterhead, appendix: { ...appendix, attached: { text, look: {} } } };
  const of = (line: string, letterhead: typeof form.letterhead = enclosing) => {
    const seeing = { document: typedDocument([line]), head: NOTHING, form: { ...form, letterhead }, type: 'BC' };
    const known = KnownUnits.of([muongSo, daoSan]);
    return seenIn(seeing, known, knownAs('muong_so', [muongSo])).witnesses.map(({ by, names }) => [by, ...names]);
  };
  const by = (name: string) => `(Kèm theo ${form.kind} số 45-BC/ĐU ngày 12/6/2026 của ${name})`;

  test('names whose report it comes with', () => {
    expect(of(by('Đảng ủy xã Dào San'))).toEqual([['attached', 'dao_san']]);
    expect(of(by('Đảng ủy xã Khổng Lào'))).toEqual([['attached']]);
  });

  test('says nothing where that is its own, left blank, another paper, or in no form', () => {
    for (const name of ['Đảng ủy xã Mường So', 'ĐU xã Mường So', '…', 'xã']) expect(of(by(name))).toEqual([]);
    expect(of('(Kèm theo Kế hoạch số 12-KH/TU của Đảng ủy xã Dào San)')).toEqual([]);
    expect(of(by('Đảng ủy xã Dào San').replace('của', 'gửi'))).toEqual([]);
    expect(of(by('Đảng ủy xã Dào San'), { ...enclosing, appendix: plain })).toEqual([]);
  });
});
