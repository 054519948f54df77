import { readFileSync } from 'node:fs';
import type { PageTemplate } from '../../../src/report/template/index.js';

const file = (name: string): string => readFileSync(`templates/review/${name}`, 'utf8');

/** The page of reviews as templates/review/ has it. */
export const pageTemplate: PageTemplate = {
  page: file('page.hbs'),
  style: file('page.css'),
  script: file('../page/common.js') + file('page.js'),
};
