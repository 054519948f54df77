import { readFileSync } from 'node:fs';
import type { PageTemplate } from '../../../src/report/template/index.js';

const templateOf = (folder: string): PageTemplate => {
  const file = (name: string): string => readFileSync(`templates/${folder}/${name}`, 'utf8');
  return { page: file('page.hbs'), style: file('page.css'), script: file('../page/common.js') + file('page.js') };
};

/** The page of reviews as templates/review/ has it. */
export const pageTemplate = templateOf('review');

/** The page of a status as templates/status/ has it. */
export const statusTemplate = templateOf('status');
