export { figureLine, type LineFigure } from './figure-line.js';
export { type FigureDraft, figuresIn, wantsFigures } from './figures.js';
export { type Measured, measuredBy } from './measured.js';
export { yearsIn } from './years.js';
