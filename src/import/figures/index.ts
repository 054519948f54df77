export { figureLine, type LineFigure } from './figure-line.js';
export { type FigureDraft, figuresIn, wantsFigures } from './figures.js';
export { isMeasure, type Measured, measuredBy } from './measured.js';
export { yearsIn } from './years.js';
