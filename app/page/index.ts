export { type Led, type Page, PageContext, usePage } from './context.js';
export { download } from './download.js';
export { DropFiles, type DropFilesProps } from './drop-files.js';
export { DropPlace } from './drop-place.js';
export { chosenFiles, takeFiles } from './given-files.js';
export { Problems } from './problems.js';
export { type Reviews, useReviews } from './reviews.js';
export { useAnswer } from './use-answer.js';
export { useStrayDrops } from './use-stray-drops.js';
