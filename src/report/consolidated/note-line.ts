import { Line, STYLES } from '../../write/index.js';

/**
 * A note about what stands above it, in the look of guidance. In a form guidance stands on one page with what it is for,
 * which comes below; a note would be torn off its text by that.
 */
export const noteLine = (text: string): Line => new Line(STYLES.guidance, [text], { keepNext: false });
