export { type FigureDraft, figuresIn, wantsFigures } from './figures.js';
export { type Measured, measuredBy } from './measured.js';
export { yearsIn } from './years.js';
