import { pick } from '../../../test/support/fill/draw.js';
import { printedLines, respell, textOf, typeOver } from '../edit.js';
import { marked } from '../marks.js';
import type { Damage, Draw } from '../specimen.js';

const labels = (root: Parameters<typeof marked>[0]) => [
  ...printedLines(root),
  ...marked(root, 'caption'),
  ...marked(root, 'figure-label'),
  ...marked(root, 'row-label'),
  ...marked(root, 'header'),
];

/** What is printed, spelt in another way throughout. */
const everywhere =
  (change: (text: string, draw: Draw) => string): Damage =>
  ({ root }, draw) => {
    for (const line of labels(root)) respell(line, (text) => change(text, draw));
    return true;
  };

const NEW_TONES: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const OLD_TONES = Object.fromEntries(Object.entries(NEW_TONES).map(([a, b]) => [b, a]));

/** hòa becomes hoà, ủy becomes uỷ, and the other way round; not after q. */
export const moveTones = everywhere((text) =>
  text.normalize('NFC').replace(/(?<!q)(?:o[àáảãạèé]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu, (pair) => {
    const other = NEW_TONES[pair.toLowerCase()] ?? OLD_TONES[pair.toLowerCase()];
    return other !== undefined && pair === pair.toLowerCase() ? other : pair;
  }),
);

/** Letters and marks as separate characters, in every word or in every other one. */
export const decompose = everywhere((text, draw) => {
  const half = draw() < 0.5;
  return text.replace(/\S+/g, (word) => (half && draw() < 0.5 ? word : word.normalize('NFD')));
});

/** Spaces that do not break, hyphens that do not print, dashes of all lengths. */
export const oddSpaces = everywhere((text, draw) =>
  text
    .replace(/ /g, () => (draw() < 0.4 ? pick(['\u00a0', '  ', ' \u200b', '\u2009'], draw) : ' '))
    .replace(/[-–]/g, () => pick(['–', '—', '−', '-', '‑'], draw))
    .replace(/(\p{L})(\p{L})/gu, (pair, a, b) => (draw() < 0.03 ? `${a}\u00ad${b}` : pair)),
);

/** Words that ran together: "Đàotạo". */
export const joinWords = everywhere((text, draw) =>
  text.replace(/(\p{L}) (\p{L})/gu, (pair, a, b) => (draw() < 0.3 ? `${a}${b}` : pair)),
);

/** Headings in capitals, or every word with one. */
export const capitals: Damage = ({ root }, draw) => {
  const upper = draw() < 0.7;
  for (const line of [...marked(root, 'heading'), ...marked(root, 'header'), ...marked(root, 'figure-label')]) {
    respell(line, (text) =>
      upper ? text.toLocaleUpperCase('vi') : text.replace(/(?<!\p{L})\p{L}/gu, (one) => one.toLocaleUpperCase('vi')),
    );
  }
  return true;
};

const letter = /\p{L}/u;

/** One slip of the hand in a word: two letters swapped, one left out, one typed twice, a mark lost. */
function slip(text: string, draw: Draw): string {
  const letters = [...text.normalize('NFC')];
  const places = letters.flatMap((one, at) =>
    at > 0 && letter.test(one) && letter.test(letters[at - 1] ?? '') ? [at] : [],
  );
  if (places.length === 0) return text;
  const at = pick(places, draw);
  const [before = '', here = ''] = [letters[at - 1], letters[at]];
  const by = pick(
    [`${here}${before}`, before, `${before}${here}${here}`, `${before}${here.normalize('NFD').charAt(0)}`],
    draw,
  );
  letters.splice(at - 1, 2, by);
  return letters.join('');
}

/** Typing slips: one in every second title, two in long ones. */
export const slips: Damage = ({ root }, draw) => {
  for (const line of [...printedLines(root), ...marked(root, 'figure-label'), ...marked(root, 'row-label')]) {
    const text = textOf(line);
    if (text.length < 8 || draw() < 0.5) continue;
    const once = slip(text, draw);
    typeOver(line, text.length > 40 ? slip(once, draw) : once);
  }
  return true;
};

/** A title cut down to what is still understood. */
function shortened(text: string, draw: Draw): string {
  const words = text.replace(/[.?:;]$/, '').split(/\s+/);
  if (words.length < 5) return text;
  const clause = text.search(/[,:;]/);
  if (clause > 14 && draw() < 0.5) return text.slice(0, clause);
  const kept = Math.max(4, Math.ceil(words.length * (0.5 + draw() * 0.3)));
  return words
    .slice(0, kept)
    .join(' ')
    .replace(/[,:;]$/, '');
}

export const shortenHeadings: Damage = ({ root }, draw) => {
  for (const line of marked(root, 'heading')) if (draw() < 0.6) typeOver(line, shortened(textOf(line), draw));
  return true;
};

export const shortenAsks: Damage = ({ root }, draw) => {
  const asks = marked(root, 'ask');
  for (const line of asks) if (draw() < 0.6) typeOver(line, shortened(textOf(line), draw));
  return asks.length > 0;
};

/** Titles said in slightly other words. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Kết quả triển khai$/i, 'Kết quả thực hiện'],
  [/^Công tác /i, 'Về công tác '],
  [/^Kết quả /i, 'Về kết quả '],
  [/^Hạn chế/i, 'Những hạn chế'],
  [/^Một số /i, ''],
  [/^Tình hình /i, 'Khái quát tình hình '],
  [/^Đánh giá/i, 'Phần đánh giá'],
  [/^Use of /i, 'On the use of '],
  [/ và /i, ', '],
  [/, /, ' và '],
];

export const rewordHeadings: Damage = ({ root }) => {
  for (const line of marked(root, 'heading')) {
    const text = textOf(line);
    const rule = OTHER_WORDS.find(([words]) => words.test(text));
    if (rule) typeOver(line, text.replace(rule[0], rule[1]));
  }
  return true;
};
