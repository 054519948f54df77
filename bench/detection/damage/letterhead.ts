import { pick } from '../../../test/support/fill/draw.js';
import { descendants } from '../../../test/support/fill/xml.js';
import { idOf, putBefore, takeOut, textOf, typeOver } from '../edit.js';
import { marked } from '../marks.js';
import type { Damage } from '../specimen.js';

/** The table that lays out the letterhead, and the one of the signing block, turned into lines. */
export const looseLetterhead: Damage = ({ root }) => {
  const tables = [...marked(root, 'letterhead'), ...marked(root, 'signing')].filter((node) => node.name === 'w:tbl');
  for (const table of tables) {
    putBefore(root, table, ...descendants(table, 'w:p').filter((line) => textOf(line) !== ''));
    takeOut(root, table);
  }
  return tables.length > 0;
};

/** The date of the document as the office writes it. */
export const retypeDate: Damage = ({ root, form, given }, draw) => {
  const run = marked(root, 'field', 'date')[0];
  const value = given.get('field date');
  if (!run || form.language !== 'vi' || value?.state !== 'answered' || typeof value.value !== 'string') return false;
  const [year = '', month = '', day = ''] = value.value.split('-');
  const [d, m] = [Number(day), Number(month)];
  typeOver(
    run,
    pick([`ngày ${d} tháng ${m} năm ${year}`, `ngày ${day}/${month}/${year}`, `ngày ${d}/${m}/${year}`], draw),
  );
  return true;
};

/** The name of the person who signs with a title before it, as many offices write it. */
export const titleSignatory: Damage = ({ root, given }, draw) => {
  const run = marked(root, 'field', 'signatory')[0];
  const value = given.get(`field ${run ? idOf(run) : ''}`);
  if (!run || value?.state !== 'answered') return false;
  const typed = pick([textOf(run).toLocaleUpperCase('vi'), `${textOf(run)} `], draw);
  typeOver(run, typed);
  return true;
};
