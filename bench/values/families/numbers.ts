import { clear, type Family, grouped, type Line, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const NBSP = '\u00a0';
const THIN = '\u202f';

const inThrees =
  (mark: string): Line =>
  ({ big }) => [grouped(big, mark), big];
const inMillions =
  (mark: string): Line =>
  ({ big, k }) => [grouped(big * 1000 + k, mark), big * 1000 + k];
const withTenths =
  (thousands: string, tenths: string): Line =>
  ({ big, k }) => [`${grouped(big, thousands)}${tenths}${k}`, Number(`${big}.${k}`)];

/** Thousands and decimals as they are written here and elsewhere. */
const plain: Family = {
  name: 'plain numbers',
  groups: [
    clear(vi.COUNTS, ['{n}', '{n}.', ' {n} ', ({ k }) => [`0${k}`, k], ({ k }) => [`${k}`, k], '{n},', '{n};']),
    clear(vi.CROWDS, [({ big }) => [`${big}`, big], ...['.', ' ', NBSP, ','].map(inThrees)]),
    clear(vi.CROWDS, ['.', ' ', ','].map(inMillions)),
    clear(vi.MEASURES, [
      ({ n, k }) => [`${n},${k}`, Number(`${n}.${k}`)],
      ({ n, k }) => [`${n}.${k}`, Number(`${n}.${k}`)],
      ({ k }) => [`0,${k}`, k / 10],
      ({ k }) => [`0,${k}5`, Number(`0.${k}5`)],
      withTenths('.', ','),
      withTenths(' ', ','),
      withTenths('', ','),
      '{n}',
    ]),
    clear(vi.MILLIONS, [...['.', ' '].map(inThrees), withTenths('.', ','), '{n}', ({ n }) => [`${n},5`, n + 0.5]]),
    clear(en.COUNTS, ['{n}', '{n}.', ' {n} ', ({ k }) => [`${k}`, k], ({ k }) => [`0${k}`, k], '{n},']),
    clear(en.CROWDS, [({ big }) => [`${big}`, big], ...[',', ' ', NBSP, THIN].map(inThrees)]),
    clear(en.CROWDS, [',', ' '].map(inMillions)),
    clear(en.MEASURES, [
      ({ n, k }) => [`${n}.${k}`, Number(`${n}.${k}`)],
      ({ k }) => [`0.${k}`, k / 10],
      ({ k }) => [`.${k}`, k / 10],
      withTenths(',', '.'),
      withTenths(' ', '.'),
      '{n}',
    ]),
    clear(en.DOLLARS, [
      inThrees(','),
      ({ big }) => [`${grouped(big, ',')}.00`, big],
      ({ big }) => [`${grouped(big, ',')}.50`, big + 0.5],
      ({ big, k }) => [`${grouped(big, '.')},${k}0`, big + k / 10],
    ]),
    likely(en.CROWDS, [
      ({ big }) => [grouped(big, '.'), big],
      ({ big }) => [grouped(big, "'"), big],
      ({ big }) => [`${big}.0`, big],
    ]),
    likely(vi.COUNTS, [({ n }) => [`${n},0`, n], ({ n }) => [`${n},00`, n], ({ n }) => [`0${n}`, n], '+{n}', '={n}']),
  ],
};

/** Marks that stand where no rule puts them: it may be another number. */
const misplaced: Family = {
  name: 'thousands marks out of place',
  groups: [
    unclear(vi.CROWDS, [
      ({ n }) => [`${n}.25.000`, 0],
      ({ n, k }) => [`${n}.${k}0`, 0],
      ({ n, k }) => [`${n}.${k}500`, 0],
      ({ big }) => [`${grouped(big, '.')},000.0`, 0],
      ({ big, k }) => [`${grouped(big, '.')},${k}`, 0],
      ({ n, k }) => [`${n},${k}`, 0],
      ({ n, k }) => [`${n} ${k}`, 0],
      ({ n, k }) => [`${n}..${k}`, 0],
    ]),
    unclear(en.CROWDS, [
      ({ n, k }) => [`${n},${k}`, 0],
      ({ n, k }) => [`${n}.${k}`, 0],
      ({ n, k }) => [`${n},${k}5`, 0],
      ({ n }) => [`${n},25,0`, 0],
      ({ n, k }) => [`${n} ${k}`, 0],
      ({ n, other }) => [`${n} ${other} 5`, 0],
    ]),
    unclear(en.DOLLARS, [({ big }) => [grouped(big, '.'), 0]]),
    likely(en.DOLLARS, [({ n, k }) => [`${n},${k}`, Number(`${n}.${k}`)]]),
  ],
};

/** Spaces and line ends that came into a number when it was typed or pasted. */
const broken: Family = {
  name: 'spaces and line ends around and within a number',
  groups: [
    clear(vi.CROWDS, [
      ({ big }) => [`${grouped(big, '.')}‹line›`, big],
      ({ big }) => [`‹line›${grouped(big, '.')}`, big],
      ({ big }) => [`${grouped(big, '.')}‹paragraph›`, big],
      ({ big }) => [`‹paragraph›${grouped(big, '.')}`, big],
      ({ big }) => [`${NBSP}${grouped(big, '.')}${NBSP}`, big],
    ]),
    likely(vi.CROWDS, [
      ({ big }) => [grouped(big, ' .'), big],
      ({ big }) => [grouped(big, '. '), big],
      ({ big }) => [grouped(big, '.‹line›'), big],
      ({ big }) => [grouped(big, '‹line›.'), big],
    ]),
    unclear(vi.COUNTS, ['{n}‹line›{other}', '{n}‹paragraph›{other}', '{n} {k}{k}', '{k}‹line›{k}', '{k}‹paragraph›0']),
    clear(en.CROWDS, [
      ({ big }) => [`${grouped(big, ',')}‹line›`, big],
      ({ big }) => [`‹paragraph›${grouped(big, ',')}`, big],
      ({ big }) => [` ${grouped(big, ',')}  `, big],
    ]),
    unclear(en.CROWDS, [({ big }) => [grouped(big, ', '), big], ({ big }) => [grouped(big, ',‹line›'), big]]),
    unclear(en.COUNTS, ['{n}‹line›{other}', '{n}‹paragraph›{other}', '{n} {k}{k}', '{k}‹paragraph›{k}']),
  ],
};

/** Digits of other scripts and keyboards. */
const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const otherDigits: Family = {
  name: 'full-width digits and Roman numerals',
  groups: [
    clear(vi.COUNTS, [({ n }) => [wide(`${n}`), n], ({ n, asked }) => [`${wide(`${n}`)} ${asked.unit}`, n]]),
    clear(en.COUNTS, [({ n }) => [wide(`${n}`), n]]),
    likely(vi.COUNTS, [() => ['XII', 12], () => ['⑫', 12], () => ['XIV', 14]]),
    likely(en.COUNTS, [() => ['XII', 12], () => ['⑫', 12], () => ['XVI', 16]]),
    likely(vi.MEASURES, [() => ['2½', 2.5], () => ['12½', 12.5]]),
  ],
};

/** Letters that look like digits, as scanned pages and tired fingers have them. */
const lookAlike: Family = {
  name: 'letters that look like digits',
  groups: [
    likely(vi.COUNTS, [
      ({ k }) => [`l${k}`, 10 + k],
      ({ k }) => [`${k}O`, k * 10],
      ({ k }) => [`${k}o`, k * 10],
      ({ k }) => [`I${k}`, 10 + k],
      ({ n }) => [`${n}O`, n * 10],
      ({ k }) => [`1o${k}`, 100 + k],
    ]),
    likely(en.COUNTS, [({ k }) => [`l${k}`, 10 + k], ({ k }) => [`${k}O`, k * 10], ({ k }) => [`I${k}`, 10 + k]]),
    unclear(vi.COUNTS, [() => ['S0', 0], () => ['B', 0], () => ['lO', 0], () => ['Zl', 0], ({ k }) => [`${k}q`, 0]]),
    unclear(en.COUNTS, [() => ['S0', 0], () => ['lO', 0], () => ['O', 0], ({ k }) => [`${k}g`, 0]]),
  ],
};

export const NUMBERS: readonly Family[] = [plain, misplaced, broken, otherDigits, lookAlike];
