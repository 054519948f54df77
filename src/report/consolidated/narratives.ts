import type { RolledValue } from '../../../schemas/rollup.js';
import { type Block, bold, HOUSE, italic, Line, NORMAL } from '../../write/index.js';
import { type Context, nameOf, namesOf } from './context.js';
import { NAMES } from './limits.js';

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

type Direct = { keepNext?: boolean };

/** What one unit wrote, under its name; `direct` is for its last paragraph. */
function attributed(context: Context, { unit, state, text }: RolledValue, room: number, direct: Direct): Line[] {
  const { words } = context;
  const whole = text ?? '';
  const shown = whole.length > room ? whole.slice(0, room).replace(/\s*\S*$/u, '') : whole;
  const [first = '', ...others] = paragraphsOf(shown);
  const after = [
    ...(whole.length > room ? [italic(` ${words.cut}`)] : []),
    ...(state === 'unknown' ? [italic(` ${words.toSee}`)] : []),
  ];
  const head = bold(`${nameOf(context, unit)}: `);
  const last = others.length - 1;
  return [
    new Line(NORMAL, [head, first, ...(others.length === 0 ? after : [])], others.length === 0 ? direct : {}),
    ...others.map(
      (paragraph, index) =>
        new Line(NORMAL, [paragraph, ...(index === last ? after : [])], index === last ? direct : {}),
    ),
  ];
}

/** The texts of a heading that fit, and the units whose texts do not. The first always fits, cut if need be. */
function fitting(texts: readonly RolledValue[], room: number): { shown: RolledValue[]; left: string[] } {
  let taken = 0;
  const shown: RolledValue[] = [];
  const left: string[] = [];
  for (const one of texts) {
    const { length } = one.text ?? '';
    if (shown.length === 0 || taken + length <= room) {
      shown.push(one);
      taken += Math.min(length, room);
    } else left.push(one.unit);
  }
  return { shown, left };
}

/** What the units wrote under a heading or a question, each under its name; those with nothing to report in a sentence. */
export function narrativeBlocks(context: Context, item: string): Block[] {
  const narrative = context.narratives.get(item);
  if (!narrative) return [];
  const { words, room } = context;
  const written = narrative.texts.filter(({ state }) => state === 'answered' || state === 'unknown');
  const nil = narrative.texts.filter(({ state }) => state === 'nil').map(({ unit }) => unit);
  const share = room.next();
  const { shown, left } = fitting(written, share);
  room.take(shown.reduce((sum, { text }) => sum + Math.min((text ?? '').length, share), 0));
  const lacking = narrative.asked - written.length - nil.length;
  // The signing block must not stand on a page without text.
  const direct: Direct = context.draft.last?.id === item ? { keepNext: true } : {};
  return [
    ...shown.flatMap((one) => attributed(context, one, share, direct)),
    ...(left.length > 0
      ? [new Line(NORMAL, [italic(words.narrativesLeft(left.length, namesOf(context, left, NAMES)))], direct)]
      : []),
    ...(nil.length > 0 ? [new Line(NORMAL, [words.none(namesOf(context, nil, NAMES))], direct)] : []),
    ...(lacking > 0 ? [new Line(HOUSE.guidance, [words.lacking(lacking, narrative.asked)], direct)] : []),
  ];
}
