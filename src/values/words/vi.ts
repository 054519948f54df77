import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'nghìn'],
  [1_000_000, 'triệu'],
  [1_000_000_000, 'tỷ'],
]);

export const vi: ValueWords = {
  yes: 'Có',
  no: 'Không',
  money: (currency, scale) => {
    const times = SCALES.get(scale);
    const name = currency === 'VND' || (currency === null && times) ? 'đồng' : currency;
    return [times, name].filter(Boolean).join(' ');
  },
};
