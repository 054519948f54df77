export { compileTemplate, type PageTemplate, pageColumns, renderPage } from './template.js';
