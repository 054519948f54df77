import { useState } from 'preact/hooks';
import type { ViewGroup, ViewSet } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import { Cell } from './cell.js';
import { Charts } from './charts.js';
import { isUnfolded, type Look } from './looking.js';
import { Scroll } from './scroll.js';

/** Figures of one table: a row for each group, which unfolds to its units, and one for all. */
export function Figures({ set, groups, onLook }: { set: ViewSet; groups: readonly ViewGroup[]; onLook: Look }) {
  const { consolidated } = usePage().words;
  const [shown, setShown] = useState<ReadonlySet<string>>(
    () => new Set(isUnfolded(groups) ? groups.map(({ id }) => id) : []),
  );
  const { caption, charts, figures } = set;
  const there = groups.filter(({ id }) => figures.some((figure) => figure.groups[id] !== undefined));
  const fold = (id: string): void => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    setShown(next);
  };
  return (
    <section class="sums">
      <h3>{caption}</h3>
      <Scroll title={caption}>
        <table>
          <thead>
            <tr>
              <th scope="col">{consolidated.unit}</th>
              {figures.map(({ item, label, kind, given, asked, uncounted }) => (
                <th scope="col" key={item}>
                  {label}
                  {kind && <small>{kind}</small>}
                  <small>{consolidated.given(given, asked)}</small>
                  {uncounted > 0 && <small class="mark">{consolidated.uncounted(uncounted)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          {there.map(({ id, name, units }) => (
            <tbody key={id}>
              <tr class="ofGroup">
                <th scope="row">
                  <button type="button" class="link" aria-expanded={shown.has(id)} onClick={() => fold(id)}>
                    {shown.has(id) ? '▾' : '▸'} {consolidated.show(name, units.length)}
                  </button>
                </th>
                {figures.map((figure) => (
                  <td key={figure.item}>{figure.groups[id]?.text}</td>
                ))}
              </tr>
              {shown.has(id) &&
                units.map((unit) => (
                  <tr key={unit.id}>
                    <th scope="row">{unit.name}</th>
                    {figures.map(({ item, label, units: cells }) => (
                      <td key={item}>
                        <Cell cell={cells[unit.id]} unit={unit.name} title={label} onLook={onLook} />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{consolidated.all}</th>
              {figures.map(({ item, total }) => (
                <td key={item}>{total.text}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Charts charts={charts} />
    </section>
  );
}
