import type { ComponentChildren } from 'preact';
import type { ViewTable } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import { Cell } from './cell.js';
import type { Look } from './looking.js';
import { Folded } from './more.js';
import { Scroll } from './scroll.js';

function Sheet({
  title,
  heads,
  foot,
  children,
}: {
  title: string;
  heads: readonly string[];
  foot: readonly string[] | null;
  children: ComponentChildren;
}) {
  return (
    <Scroll title={title}>
      <table>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th scope="col" key={at}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && (
          <tfoot>
            <tr>{foot.map((text, at) => (at === 0 ? <th scope="row">{text}</th> : <td key={at}>{text}</td>))}</tr>
          </tfoot>
        )}
      </table>
    </Scroll>
  );
}

/** A table of all units: what its rows come to, and folded below it the rows of each unit. */
export function Table({ table, onLook }: { table: ViewTable; onLook: Look }) {
  const { consolidated } = usePage().words;
  const { title, columns, fixed, totals, rows } = table;
  const summed = fixed.length > 0;
  const heads = [consolidated.row, ...columns];
  return (
    <section class="sums">
      <h3>{title}</h3>
      {(summed || totals) && (
        <Sheet title={title} heads={heads} foot={totals && [consolidated.all, ...totals]}>
          {fixed.map(({ label, totals: own }, at) => (
            <tr key={at}>
              <th scope="row">{label}</th>
              {own.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </Sheet>
      )}
      <Folded title={consolidated.rows(rows.length)} all={rows}>
        {(shown) => (
          <Sheet
            title={consolidated.rows(rows.length)}
            heads={[consolidated.unit, ...(summed ? heads : columns)]}
            foot={null}
          >
            {shown.map(({ unit, label, cells }, at) => (
              <tr key={at}>
                <th scope="row">{unit}</th>
                {summed && <td class="words">{label}</td>}
                {cells.map((cell, column) => (
                  <td key={column}>
                    <Cell cell={cell} unit={unit} title={columns[column] ?? ''} onLook={onLook} />
                  </td>
                ))}
              </tr>
            ))}
          </Sheet>
        )}
      </Folded>
    </section>
  );
}
