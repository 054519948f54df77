import { type Form, type FormPoint, type FormSection, type FormTable, onceOf } from '../../form/index.js';
import { keyOf, Wording } from '../../text/index.js';
import type { Answering, Landmark } from '../landmark.js';

/** A landmark that is printed as a line of text. */
export type LineLandmark = Extract<Landmark, { is: 'heading' | 'ask' | 'caption' }>;

export const isLine = (landmark: Landmark): landmark is LineLandmark =>
  landmark.is === 'heading' || landmark.is === 'ask' || landmark.is === 'caption';

/** What a landmark looks like as a paragraph. */
export interface Expected {
  is: LineLandmark['is'];
  /** As printed first, then what else it may read, such as the title without "(nếu có)". */
  texts: readonly [Wording, ...Wording[]];
  anchor: string | null;
  /** The printed number, empty where it has none. */
  number: string;
  /** The outline level of a heading; null for other lines. */
  level: number | null;
  /** The place filled in behind it: its own, or that of the next heading or question; null where none comes. */
  answer: Answering | null;
}

/** The texts of a part of a form, made once for all forms it is a part of. */
const textsOfSection = onceOf(({ heading, title }: FormSection): Expected['texts'] => [
  new Wording(heading),
  new Wording(title),
]);
const textsOfPoint = onceOf(({ ask }: FormPoint): Expected['texts'] => [new Wording(ask)]);
const textsOfTable = onceOf(({ title, number }: FormTable): Expected['texts'] => [
  new Wording(title),
  new Wording(`${number} ${title}`.trim()),
]);

function printedAs(landmark: LineLandmark): Omit<Expected, 'is' | 'answer'> {
  if (landmark.is === 'heading') {
    const { number, level } = landmark.section;
    return { texts: textsOfSection(landmark.section), anchor: landmark.anchor, number, level };
  }
  const line = { anchor: landmark.is === 'ask' ? landmark.anchor : null, number: '', level: null };
  return { texts: landmark.is === 'ask' ? textsOfPoint(landmark.point) : textsOfTable(landmark.table), ...line };
}

const asksText = (landmark: Landmark): boolean =>
  (landmark.is === 'heading' && landmark.section.asksText) || landmark.is === 'ask';

/** What each landmark should read where it is a line of text, by its index; not for tables and the signing block. */
export function expectedOf(landmarks: readonly Landmark[]): Map<number, Expected> {
  let next: Answering | null = null;
  const expected = landmarks.toReversed().flatMap((landmark): [number, Expected][] => {
    if (!isLine(landmark)) return [];
    if (landmark.is !== 'caption' && asksText(landmark)) next = landmark.answer;
    const answer = landmark.is === 'caption' ? null : next;
    return [[landmark.index, { is: landmark.is, ...printedAs(landmark), answer }]];
  });
  return new Map(expected.reverse());
}

/** Everything a form prints as a line, by its letters, with the landmarks it is printed for; none for the letterhead. */
export type Printed = ReadonlyMap<string, ReadonlySet<number>>;

export function printedIn({ head, signing, letterhead }: Form, expected: ReadonlyMap<number, Expected>): Printed {
  const printed = new Map<string, Set<number>>();
  const add = (text: string, landmark: number | null): void => {
    const key = keyOf(text);
    const of = printed.get(key) ?? new Set();
    if (landmark !== null) of.add(landmark);
    if (key !== '') printed.set(key, of);
  };
  for (const line of [head.parent, head.body, signing.authority, signing.title, letterhead.recipients.label])
    if (line !== null) add(line, null);
  for (const [landmark, { texts }] of expected) for (const { text } of texts) add(text, landmark);
  return printed;
}
