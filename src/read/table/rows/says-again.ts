import type { Form } from '../../../form/index.js';
import type { Asked } from '../asked.js';
import type { Grid } from '../grid.js';
import { rowNamesIn } from './rows.js';

/**
 * Whether a table says again what one before it says, so that it is not the rest of it: most of its rows are called as rows of
 * that are; where rows are a unit's own, most of those of either, as two of them may be called the same. Where
 * nothing is filled in in one of them, it does if both have the total that is asked for, or none is.
 */
export function saysAgain(
  first: Grid,
  second: Grid,
  asked: Asked,
  form: Pick<Form, 'language' | 'letterhead'>,
): boolean {
  const [one, other] = [rowNamesIn(first, asked, form), rowNamesIn(second, asked, form)];
  if (one.names.size === 0 || other.names.size === 0) return !asked.total || (one.total && other.total);
  let again = 0;
  for (const name of other.names) if (one.names.has(name)) again += 1;
  const rows = asked.rows === null ? Math.max(one.names.size, other.names.size) : other.names.size;
  return again * 2 > rows;
}
