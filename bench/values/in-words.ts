import type { Language } from '../../schemas/id.js';

const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The units after tens: mốt, tư and lăm. */
function unitAfterTens(unit: number, tens: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  return unit === 5 ? 'lăm' : (VI[unit] ?? '');
}

function tensInVietnamese(number: number): string {
  const [tens, unit] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return VI[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${VI[tens]} mươi`;
  return unit === 0 ? head : `${head} ${unitAfterTens(unit, tens)}`;
}

/** Below a thousand; after thousands the hundreds are said even where there are none. */
function hundredsInVietnamese(number: number, isAfter: boolean): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0 && !isAfter) return tensInVietnamese(rest);
  const head = `${VI[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${VI[rest]}` : `${head} ${tensInVietnamese(rest)}`;
}

const EN = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function tensInEnglish(number: number): string {
  if (number < 20) return EN[number] ?? '';
  return [TENS[Math.floor(number / 10)], number % 10 === 0 ? [] : EN[number % 10]].flat().join('-');
}

function hundredsInEnglish(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0) return tensInEnglish(rest);
  return rest === 0 ? `${EN[hundreds]} hundred` : `${EN[hundreds]} hundred and ${tensInEnglish(rest)}`;
}

/** A whole number below a million as people say it. */
export function inWords(number: number, language: Language): string {
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const say = language === 'vi' ? hundredsInVietnamese : hundredsInEnglish;
  if (thousands === 0) return say(rest, false);
  const head = `${say(thousands, false)} ${language === 'vi' ? 'nghìn' : 'thousand'}`;
  return rest === 0 ? head : `${head} ${say(rest, true)}`;
}

/** The same letters without marks, as typed where no Vietnamese keyboard is at hand. */
export const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
