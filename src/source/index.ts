export { decode, LARGEST_SOURCE, type NamedBytes } from './decode.js';
export { type Loaded, loadSource, type Near, type Places } from './load.js';
export { hasErrors, inOrder, withoutRepeats } from './order.js';
export type { Path } from './tree.js';
