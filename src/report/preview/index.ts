export { type Previewing, printPreview } from './page.js';
export type { Previewed } from './previewed.js';
