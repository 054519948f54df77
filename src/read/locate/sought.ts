import { type Form, onceOf } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { askedOf } from '../asked-of.js';
import { type Landmark, landmarksOf } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { NearNames } from '../names/near-names.js';
import { namesIn as namesOf } from '../table/called.js';
import { expectedOf, printedIn } from './expected.js';
import { LineIndex } from './line-index.js';
import { ownersOf } from './owner.js';
import { signingSignsOf } from './place.js';

/** How far before a table its title may stand, in paragraphs. */
export const CAPTION_REACH = 5;

/** The lines right before a table, of which one may be its title. */
export const linesBefore = (first: FlowNode, { nodes }: Pick<Flow, 'nodes'>): FlowNode[] =>
  nodes.slice(Math.max(0, first.index - CAPTION_REACH), first.index);

/** The titles of all tables of a form, by their letters. */
export const titlesIn = (landmarks: readonly Landmark[]): Set<string> =>
  new Set(landmarks.flatMap((one) => (one.is === 'table' ? [keyOf(one.table.title)] : [])));

/** What columns and rows are called in all tables of a form. */
const namesIn = (form: Form, landmarks: readonly Landmark[]): NearNames =>
  new NearNames(landmarks.flatMap((one) => askedOf(one, form) ?? []).flatMap(namesOf));

/** What a form prints, made ready to be looked for. */
export const soughtOf = onceOf((form: Form) => {
  const landmarks = landmarksOf(form);
  const expected = expectedOf(landmarks);
  return {
    expected,
    printed: printedIn(form, expected),
    lines: new LineIndex(landmarks, expected),
    /** The letters of all lines, as lines are held against others. */
    keys: new Set([...expected.values()].flatMap(({ texts }) => texts.map(({ key }) => key))),
    titles: titlesIn(landmarks),
    signs: signingSignsOf(form),
    owners: ownersOf(landmarks),
    names: namesIn(form, landmarks),
  };
});
