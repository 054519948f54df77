import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import { PROPERTY } from '../../../src/form/index.js';
import { identify } from '../../../src/read/index.js';
import { letterheadFor } from '../../support/letterheads.js';
import { typedDocument } from '../../support/typed.js';

const unitOf = (id: string, name: string, more: Record<string, unknown> = {}): Unit =>
  Unit.parse({ id, name, ...more });
const PARENT = 'ĐẢNG BỘ TỈNH LAI CHÂU';
const muongSo = unitOf('muong_so', 'Đảng ủy xã Mường So', {
  letterhead: { parent: PARENT, body: 'ĐẢNG ỦY XÃ MƯỜNG SO' },
  symbol: 'ĐU',
  place: 'Mường So',
});
const daoSan = unitOf('dao_san', 'Đảng ủy xã Dào San', { symbol: 'BTG', place: 'Dào San' });
const phongThoNguoi = { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Nguyễn Văn An' };
const phongTho = unitOf('phong_tho', 'Đảng ủy xã Phong Thổ', {
  symbol: 'VP',
  place: 'Phong Thổ',
  signing: phongThoNguoi,
});
const UNITS = [muongSo, daoSan, phongTho];

interface Report {
  /** The unit the file carries where nobody sees it. */
  carried?: string;
  units?: Unit[];
  letterhead?: string[];
  number?: string;
  place?: string;
  titled?: string[];
  /** Lines under the first heading. */
  text?: string[];
  /** What the form prints as its title. */
  form?: string;
  garbled?: number;
}

function identityOf({ carried, units = UNITS, form = 'Kết quả công tác', garbled = 0, ...report }: Report) {
  const { letterhead = [], number = '', place = '', titled = [form], text = [] } = report;
  const outline = Outline.parse({
    decuong: 1,
    id: 'nho',
    title: form,
    type: 'BC',
    recipients: ['Ban Tuyên giáo'],
    sections: [{ id: 'chung', title: 'Tình hình chung' }],
  });
  const given = { outline, letterhead: letterheadFor(outline), units, period: null };
  const stamp = { format: 1, outline: 'nho', version: 1, unit: carried, period: '', fingerprint: '0'.repeat(32) };
  const properties =
    carried === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(stamp).map(([key, value]) => [PROPERTY[key as keyof typeof PROPERTY], String(value)]),
        );
  const day = 'ngày 18 tháng 12 năm 2026';
  const dated = place === '' ? '' : `${place}, ${day}`;
  const typed = typedDocument([...letterhead, number, dated, 'BÁO CÁO', ...titled, 'I. Tình hình chung', ...text]);
  const document = { ...typed, properties, traces: { ...typed.traces, garbled } };
  const { value } = identify(document as never, 'bc.docx', { given, unit: null });
  if (!value) throw new Error('no form');
  return value.identity;
}

/** Whose a report is taken for. */
const whose = (report: Report) => identityOf(report).unit;
/** Who says that a report of Mường So is another's, and whose; null where too little says so. */
function otherwise(report: Report) {
  const found = identityOf({ carried: 'muong_so', ...report }).contested?.unit;
  return found ? [found.against.map(({ by }) => by), found.names] : null;
}
/** Who names another body in full, though more speaks for the one it is taken for. */
function besides(report: Report) {
  const found = identityOf({ carried: 'muong_so', ...report }).dissent;
  return found ? [found.against.map(({ by }) => by), found.names] : null;
}

const NAMESAKE = 'Đảng ủy xã';
const alike = (symbol: string, other = 'XX') => [
  unitOf('mot', NAMESAKE, { symbol: other }),
  unitOf('hai', NAMESAKE, { symbol }),
];

test('whoever signs for another body is heard, too, where only the letterhead says whose a report is', () => {
  const units = [{ ...muongSo, signing: { title: 'BÍ THƯ' } }, daoSan];
  const signed = (line: string) => identityOf({ units, letterhead: ['ĐẢNG ỦY XÃ MƯỜNG SO'], text: [line] });
  const other = signed('BÍ THƯ ĐẢNG ỦY XÃ DÀO SAN');
  expect([other.unit, other.unitBy]).toEqual(['muong_so', 'letterhead']);
  expect(other.dissent?.against.map(({ by, names }) => [by, ...names])).toEqual([['authority', 'dao_san']]);
  expect(signed('BÍ THƯ').dissent).toBeUndefined();
});

describe('the sign behind the number', () => {
  test.each(['ĐU', 'U', '3B', 'BCĐ35', 'BCĐ 35'])('tells units of one name apart: %s', (symbol) => {
    const read = (number: string) => whose({ units: alike(symbol), letterhead: [NAMESAKE], number });
    expect(read(`Số 12-BC/${symbol}`)).toBe('hai');
    expect(read(`Số 12-BC/ ${symbol.toLowerCase()}`)).toBe('hai');
    expect(read('Số 12-BC/KH')).toBeNull();
  });

  test('and the place are enough against what the file carries, either alone is not', () => {
    expect(otherwise({ number: 'Số 12-BC/BTG', place: 'Dào San' })).toEqual([['symbol', 'place'], ['dao_san']]);
    expect(otherwise({ number: 'Số 12-BC/BTG' })).toBeNull();
    expect(otherwise({ place: 'Dào San' })).toBeNull();
  });

  test('and the place of somebody nobody knows are of nobody', () => {
    expect(otherwise({ number: 'Số 12-BC/XYZ', place: 'Pa Vệ Sử' })).toEqual([['symbol', 'place'], []]);
  });

  test('says nothing where it is that of the kind of document', () => {
    expect(otherwise({ number: 'Số 12-BC', place: 'Dào San' })).toBeNull();
  });

  test('and the place nobody has say nothing of a unit that has none itself', () => {
    const bare = unitOf('muong_so', 'Đảng ủy xã Mường So');
    expect(otherwise({ units: [bare, daoSan], number: 'Số 12-BC/XYZ', place: 'Pa Vệ Sử' })).toBeNull();
    expect(otherwise({ units: [bare, daoSan], number: 'Số 12-BC/BTG', place: 'Dào San' })?.[1]).toEqual(['dao_san']);
  });

  test('that another unit has as well speaks for either', () => {
    const sharing = { ...daoSan, symbol: 'ĐU' };
    const report = { units: [muongSo, sharing, phongTho], number: 'Số 12-BC/ĐU' };
    expect(otherwise({ ...report, place: 'Dào San' })).toBeNull();
    const told = otherwise({ ...report, letterhead: ['ĐẢNG ỦY XÃ DÀO SAN'], place: 'Dào San' });
    expect(told).toEqual([['letterhead', 'place'], ['dao_san']]);
  });
});

describe('the place before the day', () => {
  const number = 'Số 12-BC/XYZ';

  test('is its own with a slip, and none where it is left out or is a number', () => {
    expect(otherwise({ number, place: 'Mường Soo' })).toBeNull();
    expect(otherwise({ number, place: '……' })).toBeNull();
    expect(otherwise({ number, place: 'Tổ 3' })).toBeNull();
    expect(otherwise({ number })).toBeNull();
  });

  test('is that of a unit with more words around it', () => {
    expect(otherwise({ number, place: 'Thị trấn Dào San' })?.[1]).toEqual(['dao_san']);
    const four = { ...daoSan, place: 'Nà Lô' };
    expect(otherwise({ units: [muongSo, four], number, place: 'Bản Nà Lô' })?.[1]).toEqual(['dao_san']);
  });

  test('is not that of a unit whose place is too short not to stand in others', () => {
    const short = { ...daoSan, place: 'Sai' };
    expect(otherwise({ units: [muongSo, short], number, place: 'Mường Sai' })?.[1]).toEqual([]);
    expect(otherwise({ units: [muongSo, short], number, place: 'Sai' })?.[1]).toEqual(['dao_san']);
  });
});

describe('the author in the title', () => {
  const by = (name: string) => [`Kết quả công tác của ${name}`];

  test('tells whose a report is that carries nothing', () => {
    expect(whose({ titled: by('Đảng ủy xã Dào San') })).toBe('dao_san');
    expect(whose({ titled: ['Kết quả công tác', 'CỦA ĐẢNG ỦY XÃ DÀO SAN'] })).toBe('dao_san');
    expect(whose({ titled: by('Đảng ủy xã Khổng Lào') })).toBeNull();
  });

  test('speaks against what the file carries', () => {
    expect(otherwise({ titled: by('Đảng ủy xã Dào San') })).toEqual([['title'], ['dao_san']]);
    expect(otherwise({ titled: by('Đảng ủy xã Mường So') })).toBeNull();
  });

  test('is the longest name that stands there', () => {
    const part = unitOf('dao', 'Đảng ủy xã Dào');
    expect(whose({ units: [part, daoSan], titled: by('Đảng ủy xã Dào San') })).toBe('dao_san');
    expect(whose({ units: [daoSan, part], titled: by('Đảng ủy xã Dào San') })).toBe('dao_san');
  });

  test('is none with a name so short that it stands in sentences by chance', () => {
    expect(whose({ units: [unitOf('a', 'Xã Dào Sa')], titled: by('xã Dào Sa') })).toBeNull();
    expect(whose({ units: [unitOf('a', 'Xã Dào San')], titled: by('xã Dào San') })).toBe('a');
  });

  test('is none where the form itself prints that name', () => {
    const form = 'Kết quả thực hiện nghị quyết của Đảng ủy xã Dào San';
    expect(otherwise({ form })).toBeNull();
    expect(whose({ form })).toBeNull();
  });
});

describe('who signs', () => {
  const number = 'Số 12-BC/VP';

  test('speaks with the number for another unit', () => {
    expect(otherwise({ number, text: ['Đã làm tốt.', '  Nguyễn Văn An '] })).toEqual([
      ['symbol', 'signing'],
      ['phong_tho'],
    ]);
    expect(otherwise({ number, text: ['Đã làm tốt.', 'Nguyễn Văn Bình'] })).toBeNull();
    expect(otherwise({ number, text: ['Đồng chí Nguyễn Văn An đã dự.'] })).toBeNull();
    expect(otherwise({ units: [muongSo, daoSan], number: 'Số 12-BC/BTG', text: ['Nguyễn Văn An'] })).toBeNull();
  });

  test('stands near the end', () => {
    const lines = Array.from({ length: 400 }, () => 'Đã làm tốt.');
    expect(otherwise({ number, text: ['Nguyễn Văn An', ...lines] })).toBeNull();
    expect(otherwise({ number, text: [...lines, 'Nguyễn Văn An', ...lines.slice(1)] })).not.toBeNull();
  });
});

describe('the letterhead', () => {
  const OTHER = 'ĐẢNG ỦY XÃ DÀO SAN';

  test('of another unit is enough, and is outweighed by a number, a place and a title of its own', () => {
    expect(otherwise({ letterhead: [PARENT, OTHER] })).toEqual([['letterhead'], ['dao_san']]);
    const own = { number: 'Số 12-BC/ĐU', place: 'Mường So', titled: ['Kết quả công tác của Đảng ủy xã Mường So'] };
    expect(otherwise({ ...own, letterhead: [OTHER] })).toBeNull();
    expect(besides({ ...own, letterhead: [OTHER] })).toEqual([['letterhead'], ['dao_san']]);
    expect(besides(own)).toBeNull();
  });

  test('where letters were lost says nothing', () => {
    expect(otherwise({ letterhead: [OTHER], garbled: 1 })).toBeNull();
    expect(whose({ letterhead: [OTHER], garbled: 1 })).toBeNull();
  });

  test('of somebody nobody knows is told, and with the place is enough', () => {
    const stranger = ['ĐẢNG ỦY XÃ KHỔNG LÀO'];
    expect(otherwise({ letterhead: stranger })).toBeNull();
    expect(besides({ letterhead: stranger })).toEqual([['letterhead'], []]);
    expect(otherwise({ letterhead: stranger, place: 'Khổng Lào' })).toEqual([['letterhead', 'place'], []]);
  });

  test('in other words is still its own where it says how its name ends, or its place', () => {
    expect(besides({ letterhead: ['BCH ĐẢNG BỘ CƠ SỞ MƯỜNG SO'] })).toBeNull();
    expect(besides({ letterhead: ['HỘI ĐỒNG NHÂN DÂN XÃ KHỔNG LÀO'], number: 'Số 12-BC/ĐU' })).toEqual([
      ['letterhead'],
      [],
    ]);
  });

  test('of one word is no name of anybody', () => {
    expect(besides({ letterhead: ['VĂNPHÒNG'], number: 'Số 12-BC/ĐU' })).toBeNull();
  });

  test('broken over two or three lines is one name', () => {
    const long = unitOf('bao', 'Chi bộ Báo và Phát thanh, Truyền hình Lai Châu');
    const lines = ['CHI BỘ BÁO VÀ', 'PHÁT THANH, TRUYỀN HÌNH', 'LAI CHÂU'];
    expect(whose({ units: [...UNITS, long], letterhead: lines })).toBe('bao');
    expect(otherwise({ units: [...UNITS, long], letterhead: [PARENT, ...lines] })?.[1]).toEqual(['bao']);
  });

  test('names the body above it, which is a unit itself, only where nothing else tells', () => {
    const tinh = unitOf('tinh', 'Đảng bộ tỉnh Lai Châu', { parent: 'Ban Chấp hành Trung ương' });
    const units = [...UNITS, tinh];
    expect(otherwise({ units, letterhead: [PARENT] })).toBeNull();
    expect(otherwise({ units, letterhead: [PARENT, 'ĐẢNG ỦY XÃ MƯỜNG SO'] })).toBeNull();
    expect(otherwise({ units, letterhead: ['BAN CHẤP HÀNH TRUNG ƯƠNG', PARENT] })).toEqual([['letterhead'], ['tinh']]);
    expect(whose({ units, letterhead: [PARENT, 'ĐẢNG ỦY XÃ MƯỜNG SO'] })).toBe('muong_so');
  });
});

describe('among more units than are held against each line', () => {
  const many = [
    ...Array.from({ length: 60 }, (_, at) => unitOf(`u${at}`, `Đảng ủy xã ${'Bản '.repeat(1 + (at % 3))}${at}`)),
    daoSan,
  ];

  test.each([
    ['as it is', 'ĐẢNG ỦY XÃ DÀO SAN'],
    ['with a slip', 'ĐẢNG ỦY XÃ DÀO SSAN'],
    ['shortened', 'ĐU XÃ DÀO SAN'],
  ])('the last of them is found by its rarest words, %s', (_, line) => {
    expect(whose({ units: many, letterhead: [line] })).toBe('dao_san');
  });

  test('nobody is where no word is anybody’s', () => {
    expect(whose({ units: many, letterhead: ['VĂN PHÒNG TỈNH'] })).toBeNull();
  });
});

describe('the unit a file carries', () => {
  test('is the one that had that id or a name like it before', () => {
    const renamed = { ...daoSan, former: ['Mường So'] };
    expect(whose({ carried: 'muong_so', units: [phongTho, renamed] })).toBe('dao_san');
    expect(whose({ carried: 'muong_so', units: [{ ...phongTho, former: ['Sin Súi Hồ'] }, muongSo] })).toBe('muong_so');
    expect(whose({ carried: 'muong_so', units: [phongTho, daoSan] })).toBe('muong_so');
  });

  test('that is empty is none', () => {
    expect(whose({ carried: '', letterhead: ['ĐẢNG ỦY XÃ DÀO SAN'] })).toBe('dao_san');
  });
});

describe('a longer name', () => {
  const HA = 'ĐẢNG ỦY XÃ MƯỜNG SO HẠ';

  test('in the letterhead is that of somebody else', () => {
    expect(whose({ letterhead: [HA] })).toBeNull();
    expect(whose({ units: [...UNITS, unitOf('ha', 'Đảng ủy xã Mường So Hạ')], letterhead: [HA] })).toBe('ha');
    expect(besides({ letterhead: [HA] })).toEqual([['letterhead'], []]);
    expect(otherwise({ letterhead: [HA], place: 'Mường So Hạ' })).toEqual([['letterhead', 'place'], []]);
    expect(besides({ letterhead: ['ĐẢNG ỦY XÃ MƯỜNG SO HUYỆN PHONG THỔ'] })).toBeNull();
  });

  test('broken over two lines is read to its end', () => {
    const lines = ['ĐẢNG ỦY XÃ MƯỜNG SO', 'HẠ'];
    expect(whose({ letterhead: lines, number: 'Số 12-BC/XX' })).toBeNull();
    expect(besides({ letterhead: lines, number: 'Số 12-BC/ĐU' })?.[1]).toEqual([]);
  });

  test('in the opening is that of somebody else', () => {
    const opening = 'Thực hiện Kế hoạch số 12-KH/TU, Đảng ủy xã Mường So Hạ báo cáo kết quả như sau:';
    expect(besides({ titled: ['Kết quả công tác', opening] })).toEqual([['opening'], []]);
  });
});

describe('a body under the one whose form it is', () => {
  test('stands above the number', () => {
    const lines = ['ĐẢNG ỦY XÃ MƯỜNG SO', 'CHI BỘ THÔN ĐỒI'];
    expect(whose({ letterhead: lines, number: 'Số 12-BC/CB' })).toBeNull();
    expect(besides({ letterhead: lines, number: 'Số 12-BC/ĐU' })).toEqual([['letterhead'], []]);
  });
});

describe('the opening sentence', () => {
  const by = (name: string) => ['Kết quả công tác', `Thực hiện Kế hoạch số 12-KH/TU, ${name} báo cáo kết quả như sau:`];

  test('tells whose a report is that carries nothing', () => {
    expect(whose({ titled: by('Đảng ủy xã Dào San') })).toBe('dao_san');
    expect(whose({ titled: by('ĐU xã Dào San') })).toBe('dao_san');
    expect(whose({ titled: by('đơn vị') })).toBeNull();
    expect(whose({ titled: by('Đảng ủy xã') })).toBeNull();
  });

  test('speaks against what the file carries, and its own name there says nothing', () => {
    expect(otherwise({ titled: by('Đảng ủy xã Dào San') })).toEqual([['opening'], ['dao_san']]);
    expect(otherwise({ titled: by('Đảng ủy xã Mường So') })).toBeNull();
    const other = { letterhead: ['ĐẢNG ỦY XÃ DÀO SAN'] };
    expect(otherwise({ ...other, titled: by('Đảng ủy xã Mường So') })?.[1]).toEqual(['dao_san']);
  });

  test('with the place is enough against a letterhead', () => {
    const { contested } = identityOf({
      letterhead: ['ĐẢNG ỦY XÃ MƯỜNG SO'],
      titled: by('Đảng ủy xã Dào San'),
      place: 'Dào San',
    });
    expect(contested?.unit).toMatchObject({ claim: 'muong_so', by: 'letterhead', names: ['dao_san'] });
  });
});
