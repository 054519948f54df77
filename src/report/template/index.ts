export { type PageTemplate, pageColumns, renderPage } from './page.js';
export { compileTemplate } from './template.js';
