import { isBullet, type Line } from '../lines/index.js';

/** A heading by its look alone is no longer than this. */
const LONGEST_HEADING = 220;

/** What a line's look says of it as a heading; null where it looks like text. */
function lookOf({ look, text }: Line): string | null {
  if (text.length > LONGEST_HEADING || /^[([]/.test(text)) return null;
  if (look.level !== null) return `style ${look.level}`;
  if (!look.bold && !(look.caps && text.length > 3)) return null;
  if (!look.caps && /[.;,]$/.test(text)) return null;
  return `look ${look.caps ? 'caps' : 'words'} ${look.bold ? 'bold' : ''} ${look.italic ? 'italic' : ''}`.trim();
}

/** What level a line is of, as far as it says itself. */
export const kindOf = (line: Line): string | null => line.mark?.kind ?? lookOf(line);

export const isBulletKind = (kind: string | null): boolean => kind?.startsWith('bullet') ?? false;

/**
 * Automatic numbers that look alike on several levels of their lists ("I." inside "I.") are of as many kinds.
 */
export function withLevels(lines: readonly Line[]): Line[] {
  const levels = new Map<string, Set<number>>();
  for (const { mark } of lines) {
    if (mark === null || mark.level === null) continue;
    levels.set(mark.kind, (levels.get(mark.kind) ?? new Set()).add(mark.level));
  }
  return lines.map((line) => {
    const { mark } = line;
    const inner =
      mark !== null && mark.level !== null && mark.level > Math.min(...(levels.get(mark.kind) ?? [mark.level]));
    return mark !== null && inner ? { ...line, mark: { ...mark, kind: `${mark.kind} at ${mark.level}` } } : line;
  });
}

/** Small letters and Roman figures share "i", "v" and "x": the lines around tell which they are. */
export function withRomans(lines: readonly Line[]): Line[] {
  const marked = lines.filter(({ mark }) => mark !== null && !isBullet(mark));
  const next = new Map(marked.map((line, at) => [line, marked[at + 1]]));
  let before: Line | undefined;
  return lines.map((line) => {
    const { mark } = line;
    if (mark === null || isBullet(mark)) return line;
    const read = romanRead(line, before, next.get(line));
    before = read;
    return read;
  });
}

const SHARED: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanRead(line: Line, before: Line | undefined, next: Line | undefined): Line {
  const { mark } = line;
  if (mark === null) return line;
  const letter = mark.text.toLowerCase().replace(/[^a-z]/g, '');
  const value = SHARED[letter];
  if (mark.kind.startsWith('letter') && mark.kind !== 'letter-caps' && value !== undefined) {
    const kind = mark.kind.replace('letter', 'roman-small');
    const goesOn = before?.mark?.kind === kind && before.mark.count === value - 1;
    const begins = value === 1 && next?.mark?.kind === kind && next.mark.count === 2;
    if (goesOn || begins) return { ...line, mark: { ...mark, kind, count: value } };
  }
  if (mark.kind === 'roman' && letter.length === 1 && before?.mark?.kind === 'letter-caps') {
    const place = 'abcdđeghiklmnopqrstuvxy'.indexOf(letter) + 1;
    const latin = letter.charCodeAt(0) - 96;
    const { count } = before.mark;
    if (count === place - 1 || count === latin - 1)
      return { ...line, mark: { ...mark, kind: 'letter-caps', count: place } };
  }
  return line;
}
