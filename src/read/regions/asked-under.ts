import { onceOf } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import type { Located, Locations } from '../locate/locations.js';
import { type LineAbove, otherAbove, type Setting, TEXT } from '../table/said-otherwise.js';
import { isNarrative, type Narrative, printedOf } from './typed-text.js';

/** What was found of a form, and where. */
export type Found = Pick<Locations, 'landmarks' | 'located'>;

/** A name with so many more letters than the form prints goes on as an answer. */
const NAME_ADDS = 60;

/** What was found in each paragraph; the first of several. */
export const foundAt = onceOf(({ located }: Found): ReadonlyMap<FlowNode, Located> => {
  const found = new Map<FlowNode, Located>();
  for (const one of located.values()) if (!found.has(one.node)) found.set(one.node, one);
  return found;
});

/** What a heading or question says that was found, without an answer typed on its line. */
function nameIn({ node: { rest }, behind }: Located): string {
  const name = behind === undefined ? rest : rest.slice(0, behind);
  return /[\s:：\-–—]/u.test(name.slice(-1)) ? name.replace(/[\s:：\-–—]+$/u, '') : name;
}

/**
 * A heading or question that was found, by its own name; also where its answer is all that was found, and begins with what
 * the form prints: nobody took that for the question as it says more.
 */
function namedIn(found: Located | undefined): LineAbove[] {
  if (!found || !isNarrative(found.landmark)) return [];
  const [text, printed] = [nameIn(found), printedOf(found.landmark)];
  const { inclusive } = found.evidence;
  if (inclusive && !printed.some((line) => keyOf(line) !== '' && found.node.key.startsWith(keyOf(line)))) return [];
  return printed.some((line) => text.length <= line.length + NAME_ADDS) ? [{ text, printed }] : [];
}

/** The headings and questions something is asked under, the nearest first, and its own; of questions only that one. */
export function ownersOf({ landmarks, located }: Found, { index, trail }: Landmark): LineAbove[] {
  const owners: LineAbove[] = [];
  let isNearest = true;
  for (let at = index; at >= 0; at--) {
    const one = landmarks[at];
    if (!one || !isNarrative(one) || !one.trail.every((part, depth) => part === trail[depth])) continue;
    if (one.is === 'heading' || isNearest) owners.push(...namedIn(located.get(one.index)));
    isNearest = false;
  }
  return owners;
}

const keysOf = (landmark: Narrative): string[] => printedOf(landmark).map(keyOf);

/** The headings and questions of a form, by their letters. */
export const linesOf = onceOf(
  (landmarks: readonly Landmark[]): ReadonlyMap<string, Narrative> =>
    new Map(landmarks.filter(isNarrative).flatMap((one) => keysOf(one).map((key) => [key, one]))),
);

/**
 * Another heading or question of the form, word for word, in the place of one: where that itself was found, or right above
 * its answer where that is all that was found of it. The other one was found elsewhere.
 */
function inAnothersWords(found: Located | undefined, locations: Locations, flow: Flow): LineAbove | null {
  if (!found || !isNarrative(found.landmark)) return null;
  let { node } = found;
  if (found.evidence.inclusive)
    do node = flow.nodes[node.index - 1] ?? node;
    while (node.index > 0 && node.key === '');
  const other = linesOf(locations.landmarks).get(node.key);
  const isIts = other === undefined || keysOf(found.landmark).includes(node.key);
  const there = foundAt(locations).get(node);
  return isIts || (there !== undefined && there !== found)
    ? null
    : { text: node.rest, printed: printedOf(found.landmark) };
}

/**
 * What a text is asked under in a returned document says another time, another's, what is only planned, or the very words of
 * something else that is asked: the line that does, and what the form prints there. By the landmark; made for most documents
 * at a glance.
 */
export function namedOtherwise(
  locations: Locations,
  flow: Flow,
  form: Setting,
): (landmark: Landmark) => LineAbove | null {
  const isOther = (lines: LineAbove[]): boolean => otherAbove(lines, TEXT, form) !== null;
  const isAny = [...locations.located.values()].some((found) => isOther(namedIn(found)));
  return (landmark) => {
    const another = inAnothersWords(locations.located.get(landmark.index), locations, flow);
    if (another) return another;
    if (!isAny) return null;
    const owners = ownersOf(locations, landmark);
    const other = otherAbove(owners, TEXT, form);
    return owners.find(({ text }) => text === other) ?? null;
  };
}
