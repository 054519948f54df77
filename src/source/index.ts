export { LARGEST_SOURCE, type NamedBytes } from './decode.js';
export { allowedAt } from './keys.js';
export { type Loaded, loadSource, type Places } from './load.js';
export { hasErrors, inOrder } from './order.js';
export type { Path } from './tree.js';
