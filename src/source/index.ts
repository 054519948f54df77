export { decode, LARGEST_SOURCE, type NamedBytes } from './decode.js';
export { type Loaded, loadMeant, loadSource, type Near } from './load.js';
export { hasErrors, inOrder, withoutRepeats } from './order.js';
export type { Places } from './places.js';
export type { Path } from './tree.js';
