export { type PageTemplate, renderPage } from './render.js';
