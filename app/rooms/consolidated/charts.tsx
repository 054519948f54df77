import type { ViewChart } from '../../../src/index.js';
import { usePage } from '../../page/index.js';

/** How wide a picture is in its own measure. */
const WIDTH = 100;

/** Bars with their numbers beside them: who cannot see the bars reads the list. Bars below zero are drawn to their size. */
export function Charts({ charts }: { charts: readonly ViewChart[] }) {
  const { consolidated } = usePage().words;
  if (charts.length === 0) return null;
  return (
    <details>
      <summary>{consolidated.charts}</summary>
      <div class="charts">
        {charts.map(({ title, bars }) => {
          const most = Math.max(...bars.map(({ amount }) => Math.abs(amount)));
          return (
            <figure key={title}>
              <figcaption>{title}</figcaption>
              <ul>
                {bars.map(({ label, text, amount }) => (
                  <li key={label}>
                    <span class="label">
                      <span>{label}</span> <strong>{text}</strong>
                    </span>
                    <svg viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(Math.abs(amount) / most) * WIDTH} height="4" />
                    </svg>
                  </li>
                ))}
              </ul>
            </figure>
          );
        })}
      </div>
    </details>
  );
}
