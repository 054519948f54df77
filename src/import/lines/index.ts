export { withBareNumbers } from './bare-numbers.js';
export { withoutContents } from './contents.js';
export { joined } from './joined.js';
export { type Block, cellAt, cellsIn, type Grid, type GridCell, type Line, type Look, type Source } from './line.js';
export { listed } from './listed.js';
export { isCaps, lineOf, tidy } from './make.js';
export { isBullet, type Mark, markedOf } from './mark.js';
export { textBlocks } from './text-lines.js';
export { isBlank, wordBlocks } from './word-lines.js';
