export { figureLine, figuresOfLine, type LineFigure } from './figure-line.js';
export { type FigureDraft, figuresIn, namesFigure, wantsFigures } from './figures.js';
export { leftOf } from './left.js';
export { isMeasure, type Measured, measuredBy } from './measured.js';
export { BEGINS_VALUE, COUNT_OR_RATE, MONEY, NOT_COUNTED } from './value-words.js';
export { yearsIn } from './years.js';
