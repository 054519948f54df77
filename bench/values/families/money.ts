import { clear, type Family, grouped, likely, unclear } from '../family.js';
import { inWords } from '../in-words.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const ZEROS = { thousand: '.000', million: '.000.000' };

/** Multiples in words, added up as people say them. */
const spoken: Family = {
  name: 'money partly in words',
  groups: [
    clear(vi.MILLIONS, [
      ({ k }) => [`${k} tỷ rưỡi`, k * 1000 + 500],
      ({ k }) => [`${k} tỷ`, k * 1000],
      ({ k }) => [`${k} tỷ đồng`, k * 1000],
      ({ k, n }) => [`${k} tỷ ${n} triệu`, k * 1000 + n],
      ({ k, n }) => [`${k} tỷ ${n} triệu đồng`, k * 1000 + n],
      ({ k, n }) => [`${k} tỷ ${inWords(n, 'vi')} triệu`, k * 1000 + n],
      ({ k, n }) => [`${inWords(k, 'vi')} tỷ ${inWords(n, 'vi')} triệu đồng`, k * 1000 + n],
      ({ k }) => [`1,${k} tỷ`, 1000 + k * 100],
      ({ k }) => [`1,${k} tỉ đồng`, 1000 + k * 100],
      ({ k }) => [`1,${k} triệu`, Number(`1.${k}`)],
      ({ k }) => [`${k} triệu rưỡi`, k + 0.5],
      ({ k }) => [`${k} triệu 500 nghìn đồng`, k + 0.5],
      ({ k }) => [`${k}00 nghìn đồng`, k / 10],
      ({ k }) => [`${k}00 ngàn`, k / 10],
      ({ n }) => [`${inWords(n, 'vi')} triệu đồng`, n],
      ({ k }) => [`Hơn ${k} tỷ`, k * 1000],
    ]),
    likely(vi.MILLIONS, [
      ({ k }) => [`${k} tỷ 2`, k * 1000 + 200],
      ({ k }) => [`${k}tr5`, k + 0.5],
      ({ k }) => [`${k}00k`, k / 10],
      ({ k, n }) => [`${k} tỷ, ${n} triệu`, k * 1000 + n],
      ({ k }) => [`${k} tỷ 50`, k * 1000 + 50],
    ]),
    clear(vi.BILLIONS, [
      ({ k }) => [`${k} tỷ rưỡi`, k + 0.5],
      ({ k }) => [`${k} tỷ 500 triệu`, k + 0.5],
      ({ k }) => [`${k}.500 triệu đồng`, k + 0.5],
      ({ k }) => [`${k},5 tỷ đồng`, k + 0.5],
      '{n} tỷ',
    ]),
    clear(vi.THOUSANDS, [
      '{n} nghìn đồng',
      ({ k }) => [`${k} triệu`, k * 1000],
      ({ k }) => [`${k},5 triệu đồng`, k * 1000 + 500],
      ({ n }) => [`${n}${ZEROS.thousand} đồng`, n],
      ({ k }) => [`${k} triệu ${k}00 nghìn`, k * 1000 + k * 100],
    ]),
    clear(vi.DONG, [
      ({ k }) => [`${k} triệu`, k * 1e6],
      ({ k }) => [`${k} triệu rưỡi`, k * 1e6 + 5e5],
      ({ k }) => [`${k} triệu 500 nghìn`, k * 1e6 + 5e5],
      ({ k }) => [`${k}00 nghìn`, k * 1e5],
      ({ k }) => [`${k}00.000`, k * 1e5],
      ({ n }) => [`${n} nghìn đồng`, n * 1000],
    ]),
    clear(en.DOLLARS, [
      ({ k }) => [`${k} thousand`, k * 1000],
      ({ k }) => [`$${k}.5 thousand`, k * 1000 + 500],
      ({ k }) => [`${k}.2 million`, k * 1e6 + 2e5],
      ({ k }) => [`$${k}k`, k * 1000],
      ({ k }) => [`$${k}.5k`, k * 1000 + 500],
      ({ k }) => [`$1.${k}m`, 1e6 + k * 1e5],
      ({ big }) => [`${inWords(big, 'en')} dollars`, big],
    ]),
    likely(en.DOLLARS, [({ k }) => [`${k} and a half thousand`, k * 1000 + 500], ({ k }) => [`${k} grand`, k * 1000]]),
  ],
};

/** The currency that is asked for. */
const named: Family = {
  name: 'the currency before or behind the amount',
  groups: [
    clear(vi.MILLIONS, [
      ...[
        '{n} triệu',
        '{n} triệu đồng',
        '{n} triệu đồng.',
        '{n}triệu',
        '{n} triệu VND',
        '{n} triệu VNĐ',
        'VND {n} triệu',
      ],
      ...['{n} trđ', '{n} tr.đ', '{n} tr', '{label}: {n} triệu đồng', 'Kinh phí {n} triệu đồng', '{n} (triệu đồng)'],
      ({ n }) => [`${n}${ZEROS.million} đồng`, n],
      ({ n }) => [`${n}${ZEROS.million}đ`, n],
      ({ n }) => [`${n}${ZEROS.million} VNĐ`, n],
      ({ n }) => [`${n}.500.000 đồng`, n + 0.5],
    ]),
    clear(vi.DONG, [
      ({ n }) => [`${n}${ZEROS.thousand} đồng`, n * 1000],
      ({ n }) => [`${n}${ZEROS.thousand}đ`, n * 1000],
      ({ n }) => [`${n}${ZEROS.thousand} đ`, n * 1000],
      ({ n }) => [`${n}${ZEROS.thousand} VND`, n * 1000],
      ({ n }) => [`${n}${ZEROS.thousand}₫`, n * 1000],
    ]),
    clear(en.DOLLARS, [
      ({ big }) => [`$${grouped(big, ',')}`, big],
      ({ big }) => [`$ ${grouped(big, ',')}`, big],
      ({ big }) => [`USD ${grouped(big, ',')}`, big],
      ({ big }) => [`US$${grouped(big, ',')}`, big],
      ({ big }) => [`US$ ${grouped(big, ',')}.00`, big],
      ({ big }) => [`${grouped(big, ',')} USD`, big],
      ({ big }) => [`${grouped(big, ',')} US dollars`, big],
      ({ big }) => [`${grouped(big, ',')} dollars`, big],
      ({ big }) => [`${grouped(big, ',')}$`, big],
      ({ big }) => [`Total: $${grouped(big, ',')}`, big],
      ({ big, asked }) => [`${asked.label}: USD ${grouped(big, ',')}`, big],
    ]),
    clear(en.EUROS, [
      ({ big }) => [`€${grouped(big, ',')}`, big],
      ({ big }) => [`EUR ${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} €`, big],
      ({ big }) => [`${grouped(big, ',')} euros`, big],
    ]),
  ],
};

/** Another currency, or an amount that cannot be in the unit of money the form names. */
const foreign: Family = {
  name: 'another currency, or another unit of money',
  groups: [
    unclear(vi.MILLIONS, [
      ...[
        '{n} USD',
        '{n} đô la',
        '$ {n}',
        '{n} EUR',
        '{n} triệu USD',
        '{n} nhân dân tệ',
        '€{n}',
        '{n} kíp',
        '{n} đồng',
        '{n}đ',
      ],
      ...['{n} triệu kíp', '{n} nghìn USD', '{n} triệu đô', '{n} cây vàng'],
      ({ n }) => [`${n}${ZEROS.million}.000`, n],
    ]),
    unclear(vi.BILLIONS, ['{n} triệu USD', '{n} tỷ USD', '{n} tỷ yên']),
    unclear(en.DOLLARS, [
      ({ big }) => [`EUR ${grouped(big, ',')}`, big],
      ({ big }) => [`€${grouped(big, ',')}`, big],
      ({ big }) => [`£${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} VND`, big],
      ({ big }) => [`CAD ${grouped(big, ',')}`, big],
      ({ big }) => [`A$${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} pounds`, big],
      ({ big }) => [`${grouped(big, ',')} euros`, big],
      ({ big }) => [`KES ${grouped(big, ',')}`, big],
      ({ big }) => [`Rs. ${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} CHF`, big],
      ({ big }) => [`¥${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} in local currency`, big],
    ]),
    unclear(en.EUROS, [
      ({ big }) => [`$${grouped(big, ',')}`, big],
      ({ big }) => [`USD ${grouped(big, ',')}`, big],
      ({ big }) => [`${grouped(big, ',')} dollars`, big],
      ({ big }) => [`£${grouped(big, ',')}`, big],
    ]),
  ],
};

/** Below zero: a sign, a word, the brackets of book-keeping. */
const negative: Family = {
  name: 'amounts below zero',
  groups: [
    clear(vi.BALANCES, [
      ({ n }) => [`-${n}`, -n],
      ({ n }) => [`−${n}`, -n],
      ({ n }) => [`–${n}`, -n],
      ({ n }) => [`(${n})`, -n],
      ({ big }) => [`(${grouped(big, '.')})`, -big],
      ({ big }) => [`-${grouped(big, '.')}`, -big],
      ({ n }) => [`- ${n}`, -n],
      ({ n }) => [`âm ${n}`, -n],
      ({ n }) => [`-${n} triệu đồng`, -n],
      '{n}',
    ]),
    likely(vi.BALANCES, [
      ({ n }) => [`(${n}) triệu đồng`, -n],
      ({ n }) => [`${n}-`, -n],
      ({ n }) => [`lỗ ${n} triệu đồng`, -n],
    ]),
    clear(en.BALANCES, [
      ({ big }) => [`(${grouped(big, ',')})`, -big],
      ({ big }) => [`($${grouped(big, ',')})`, -big],
      ({ big }) => [`-${grouped(big, ',')}`, -big],
      ({ big }) => [`−$${grouped(big, ',')}`, -big],
      ({ big }) => [`-$${grouped(big, ',')}`, -big],
      ({ big }) => [`minus ${grouped(big, ',')}`, -big],
      ({ big }) => [`USD (${grouped(big, ',')})`, -big],
      ({ big }) => [grouped(big, ','), big],
    ]),
    likely(en.BALANCES, [
      ({ big }) => [`deficit of ${grouped(big, ',')}`, -big],
      ({ big }) => [`${grouped(big, ',')}-`, -big],
      ({ big }) => [`$(${grouped(big, ',')})`, -big],
    ]),
  ],
};

export const MONEY: readonly Family[] = [spoken, named, foreign, negative];
