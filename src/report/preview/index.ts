export { type Previewing, printPreview } from './page.js';
export { type Paper, type PaperBlock, type PaperCell, type PaperLine, paperView } from './paper.js';
export { type GroupForm, groupForms, type Previewed } from './previewed.js';
