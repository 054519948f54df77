export { isBulletKind, kindOf } from './kind.js';
export type { Captioned, Node } from './node.js';
export { treeOf } from './rank.js';
