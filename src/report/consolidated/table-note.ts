import { type Block, type GridRow, Line, STYLES } from '../../write/index.js';
import { meaningOf, signsIn } from '../signs/index.js';
import { type Context, noteLine } from './context.js';

/** What stands between a table and what follows it: room, its note, and what the signs among its rows mean. */
export function noteBelow({ language }: Context, rows: readonly GridRow[], note: string | undefined): Block[] {
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => content.filter((one) => typeof one === 'string')),
  );
  const said = [note ?? '', meaningOf(signsIn(texts), language)].filter((one) => one !== '');
  return [new Line(STYLES.gap, []), ...(said.length === 0 ? [] : [noteLine(said.join(' '))])];
}
