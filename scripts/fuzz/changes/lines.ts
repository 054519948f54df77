import type { Random } from '../random.js';
import { longText } from './hostile.js';

const TOKENS = [
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a ',
  '!!str ',
  '!!binary ',
  '|',
  '>',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '\u0085',
  '\ufeff',
  '<<: *a',
  '.inf',
  '.nan',
  '0o7',
  '0x1F',
  '1_000',
  '~',
  'null',
  'yes',
  '2026-01-01',
  '\u0000',
  '\u2028',
  '{{',
  '}}',
];

/** Aliases of aliases: what a careless reader unfolds to more than any memory holds. */
const laughs = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) =>
      `a${at}: &a${at} [${
        at === 0
          ? 'x'
          : Array(9)
              .fill(`*a${at - 1}`)
              .join(', ')
      }]`,
  ).join('\n');

/** One change of a text of lines, such as YAML. */
export function changeLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  switch (random.below(10)) {
    case 0:
      lines.splice(at, 1 + random.below(5));
      break;
    case 1: {
      const piece = lines.slice(at, at + 1 + random.below(20));
      const times = Math.min(random.size(2000), Math.floor(1_000_000 / (piece.join('\n').length + 1)));
      lines.splice(at, 0, ...Array.from({ length: times }, () => piece).flat());
      break;
    }
    case 2:
      lines[at] = ' '.repeat(random.below(12)) + line.trim();
      break;
    case 3:
      lines[at] = line + longText(random, 300_000);
      break;
    case 4:
      lines.splice(at, 0, lines[random.below(lines.length)] ?? '');
      break;
    case 5:
      lines.splice(at, 0, laughs(random.below(12)));
      break;
    case 6:
      return text.slice(0, random.below(text.length + 1));
    case 7:
      lines[at] = random.pick(['- ', '[', '{a: ', '  - - ', '? ', '!a ', '&a ']).repeat(random.size(3000)) + line;
      break;
    default: {
      const inside = random.below(line.length + 1);
      lines[at] = line.slice(0, inside) + random.pick(TOKENS) + line.slice(inside + random.below(3));
    }
  }
  return lines.join('\n');
}
