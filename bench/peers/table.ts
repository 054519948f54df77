import { type Measured, perSecond, timesAsFast } from './measure.js';

const HEAD = ['', 'a second', 'ms each', 'times the fastest of others', 'times the floor'];

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The fastest of those that make the whole document, or get its text, and nothing more. */
export function fastestOf(measured: readonly Measured[]): Measured | undefined {
  return measured.filter(({ row }) => row.rival).toSorted((a, b) => perSecond(b) - perSecond(a))[0];
}

/** What was measured of making or of reading as a Markdown table, the fastest first. */
export function tableOf(measured: readonly Measured[], does: 'making' | 'reading'): string {
  const all = measured.filter(({ row }) => row.does === does).toSorted((a, b) => perSecond(b) - perSecond(a));
  const [fastest, floor] = [fastestOf(all), all.find(({ row }) => row.by === 'floor')];
  const against = (one: Measured, other: Measured | undefined): string =>
    other === undefined ? '' : digits(timesAsFast(one, other));
  const rows = all.map((one) => [
    one.row.by === 'own' ? `**${one.row.name}**` : one.row.name,
    perSecond(one).toFixed(perSecond(one) < 10 ? 1 : 0),
    digits(1000 / perSecond(one)),
    against(one, fastest),
    against(one, floor),
  ]);
  const head = [does, ...HEAD.slice(1)];
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
