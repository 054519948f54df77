import { usePage } from '../../page/index.js';

interface Receivers {
  groups: readonly { name: string; units: number }[];
  withLetter: boolean;
  withChecker: boolean;
}

/** Who gets what, by group. */
export function Receivers({ groups, withLetter, withChecker }: Receivers) {
  const { issue } = usePage().words;
  const gets = [issue.form, ...(withLetter ? [issue.letterToo] : []), ...(withChecker ? [issue.checkerToo] : [])];
  const all = groups.reduce((sum, { units }) => sum + units, 0);
  return (
    <section aria-labelledby="receivers">
      <h2 id="receivers">{issue.byGroup}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{issue.group}</th>
            <th scope="col">{issue.units}</th>
            <th scope="col">{issue.gets}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, units }) => (
            <tr key={name}>
              <th scope="row">{name === '' ? issue.ungrouped : name}</th>
              <td>{units}</td>
              <td>{gets.join(', ')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{issue.all}</th>
            <td>{all}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
