import { clear, type Family, grouped, type Line, likely, none, unclear } from '../family.js';
import { inWords, unmarked } from '../in-words.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The value again, in brackets. */
const repeated: Family = {
  name: 'a number said again in brackets',
  groups: [
    clear(vi.COUNTS, [
      ...[
        '{n} ({words})',
        '{n} ({Words})',
        '{n} ({words}) {unit}',
        '{n} {unit} ({words})',
        '{n} ({words} {unit})',
        '{words} ({n})',
      ],
      ...[
        '{Words} ({n}) {unit}',
        '{n}‹line›({words})',
        '{n}‹paragraph›({words})',
        '{n} (bằng chữ: {words})',
        '{n}({words})',
      ],
      ({ k }) => [`0${k} (${inWords(k, 'vi')})`, k],
    ]),
    clear(vi.CROWDS, [({ big }) => [`${grouped(big, '.')} (${inWords(big, 'vi')})`, big]]),
    clear(vi.MILLIONS, [
      '{n} ({words} triệu đồng)',
      '{n} triệu đồng ({words} triệu đồng)',
      '{n} triệu đồng (Bằng chữ: {Words} triệu đồng)',
      ({ n }) => [`${n}.000.000 đồng (${inWords(n, 'vi')} triệu đồng)`, n],
    ]),
    clear(en.COUNTS, [
      '{n} ({words})',
      '{words} ({n})',
      '{Words} ({n}) {unit}',
      '{n} ({words}) {unit}',
      '{n} ({words} {unit})',
    ]),
    clear(en.DOLLARS, [
      ({ big }) => [`${grouped(big, ',')} (${inWords(big, 'en')} dollars)`, big],
      ({ big }) => [`$${grouped(big, ',')} (${capital(inWords(big, 'en'))} US dollars)`, big],
    ]),
  ],
};

/** What is said again is another value. */
const contradicted: Family = {
  name: 'a number contradicted in brackets',
  groups: [
    unclear(vi.COUNTS, [
      '{n} ({others})',
      '{n} {unit} ({others})',
      '{others} ({n})',
      '{n} (bằng chữ: {others})',
      '{words} ({other})',
    ]),
    unclear(vi.MILLIONS, [
      '{n} ({others} triệu đồng)',
      '{n} ({words} nghìn đồng)',
      '{n} triệu đồng ({words} tỷ đồng)',
      '{n} ({words} đồng)',
    ]),
    unclear(en.COUNTS, ['{n} ({others})', '{others} ({n})', '{n} ({others} {unit})', '{words} ({other})']),
    unclear(en.DOLLARS, ['{n} ({others} dollars)', '{n} ({words} thousand)', '{n} ({words} euros)']),
  ],
};

const scaled: readonly Line[] = [
  ({ k }) => [`${k} nghìn`, k * 1000],
  ({ k }) => [`${k} ngàn`, k * 1000],
  ({ k }) => [`${k} nghìn lượt người`, k * 1000],
  ({ k }) => [`${k},5 nghìn`, k * 1000 + 500],
  ({ k }) => [`${k} nghìn rưỡi`, k * 1000 + 500],
];

/** Words in place of digits. */
const spelt: Family = {
  name: 'numbers in words',
  groups: [
    clear(vi.COUNTS, [
      '{words}',
      '{Words}',
      '{words} {unit}',
      '{Words} {unit}.',
      'có {words} {unit}',
      '{label}: {words}',
    ]),
    clear(vi.COUNTS, [
      ({ k }) => [inWords(k, 'vi'), k],
      ({ k }) => [`${inWords(k, 'vi')} mươi`, k * 10],
      ({ k }) => [`một trăm lẻ ${inWords(k, 'vi')}`, 100 + k],
      ({ k }) => [`hai trăm linh ${inWords(k, 'vi')}`, 200 + k],
      () => ['hai mươi lăm', 25],
      () => ['ba mươi tư', 34],
      () => ['bốn mươi mốt', 41],
    ]),
    clear(vi.CROWDS, [({ big }) => [inWords(big, 'vi'), big]]),
    clear(en.COUNTS, ['{words}', '{Words}', '{words} {unit}', '{Words} {unit}.', '{label}: {words}']),
    clear(en.CROWDS, [({ big }) => [inWords(big, 'en'), big], ({ k }) => [`${k} thousand`, k * 1000]]),
    likely(vi.CROWDS, scaled),
    likely(vi.CROWDS, [({ k }) => [`${k} vạn`, k * 10_000], ({ k }) => [`1,${k} triệu`, 1_000_000 + k * 100_000]]),
    likely(vi.COUNTS, [({ k }) => [`${k} chục`, k * 10], ({ k }) => [`${k} trăm`, k * 100], () => ['một tá', 12]]),
    likely(en.CROWDS, [
      ({ k }) => [`${k}k`, k * 1000],
      ({ k }) => [`${k}.5k`, k * 1000 + 500],
      () => ['a thousand', 1000],
    ]),
    likely(en.COUNTS, [
      () => ['a dozen', 12],
      () => ['two dozen', 24],
      () => ['a hundred', 100],
      () => ['half a dozen', 6],
    ]),
    unclear(vi.COUNTS, [
      ...[
        'nhiều',
        'nhiều {unit}',
        'một số {unit}',
        'vài chục',
        'mấy {unit}',
        'đa số',
        'hầu hết',
        'toàn bộ',
        'hàng chục {unit}',
      ],
      ...['mười mấy', 'ba bốn {unit}', 'dăm bảy', 'hàng trăm {unit}', 'các {unit}', 'một vài'],
    ]),
    unclear(en.COUNTS, [
      ...[
        'many',
        'several {unit}',
        'a few',
        'some {unit}',
        'dozens',
        'a couple of {unit}',
        'all {unit}',
        'most',
        'hundreds of {unit}',
      ],
      ...['two or three', 'twenty-odd', 'a number of {unit}', 'one {unit} or more'],
    ]),
  ],
};

/** Typed where no Vietnamese keyboard was at hand, or with its keys showing. */
const withoutMarks: Family = {
  name: 'Vietnamese without marks',
  groups: [
    clear(vi.COUNTS, [
      ({ n, asked }) => [unmarked(`${n} ${asked.unit}`), n],
      ({ n, asked }) => [unmarked(`co ${n} ${asked.unit}`), n],
      ({ n, asked }) => [unmarked(`${asked.label}: ${n}`), n],
      () => ['mot tram hai muoi', 120],
      () => ['hai tram ba muoi', 230],
      () => ['muoi hai', 12],
      () => ['ba muoi', 30],
    ]),
    none(vi.COUNTS, ['khong co', 'Khong co', 'khong', 'khong phat sinh', 'KHONG CO', 'Khong phat sinh.']),
    likely(vi.COUNTS, [() => ['hai muoi lam', 25], () => ['mootj trawm', 100], () => ['muwowif hai', 12]]),
    likely(vi.MILLIONS, [
      ({ n }) => [`${n} trieu`, n],
      ({ n }) => [`${n} trieu dong`, n],
      ({ k }) => [`${k} ty`, k * 1000],
    ]),
    clear(vi.PERCENTS, ['dat {n}%', '{n} phan tram']),
  ],
};

/** Fingers that slipped over the unit of measure or the word for none. */
const slips: Family = {
  name: 'slips of typing',
  groups: [
    likely(vi.MEETINGS, [
      '{n} hội nghi',
      '{n} hôi nghị',
      '{n} hội nghịi',
      '{n} hội ngị',
      'cps {n} hội nghị',
      '{n}  hội  nghị',
    ]),
    likely(vi.COUNTS, ['{n}`', '{n}]', '`{n}', '{n}..', '{n}\\']),
    likely(en.WORKSHOPS, ['{n} workshps', '{n} worshops', '{n} workshop', '{n}`', '{n}]', '{n} wokrshops']),
    unclear(vi.MEETINGS, ['{n}hjk', 'abc', 'asdf', '{n} hnnn', '{n}x{k}{k}', 'fdsa {n}']),
    unclear(en.COUNTS, ['abc', '{n}hjk', 'tbdd {n}q', '{n}e{k}', 'xx{n}']),
  ],
};

export const WORDS: readonly Family[] = [repeated, contradicted, spelt, withoutMarks, slips];
