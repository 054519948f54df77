import { useState } from 'preact/hooks';
import type { MatrixUnit, StatusMatrix } from '../../../src/index.js';
import { type Reviews, usePage } from '../../page/index.js';
import { type Chosen, EVERYONE, isShown } from './choosing.js';
import { Filter } from './filter.js';
import { Legend } from './legend.js';
import type { Look } from './looking.js';
import { questionsFor, type Settling } from './use-settling.js';

/** So many units are shown at a time. */
const STEP = 100;

/** As many units as fit a screen need no choosing among. */
const FEW = 12;

interface Shown {
  status: NonNullable<Reviews['status']>;
  settling: Settling;
  onLook: Look;
}

/** How a unit stands with each section; each mark leads into its report. */
function Cells({ unit, parts, marks, onLook, file }: CellsProps) {
  const { matrix: words } = usePage().words.returned;
  return (
    <>
      {unit.cells.map(({ is, text }, at) => {
        const part = parts[at];
        if (part === undefined) return null;
        const said = is === 'gaps' ? `${text} ${marks[is]}` : marks[is];
        return (
          <td key={part.id} class={`mark ${is}`}>
            {file === null || is === 'none' ? null : is === 'unasked' ? (
              <>
                <span aria-hidden="true">{text}</span>
                <span class="away">{said}</span>
              </>
            ) : (
              <button
                type="button"
                class="link"
                title={said}
                aria-label={words.look(said, unit.name, part.title)}
                onClick={() => onLook({ file, part })}
              >
                {text}
              </button>
            )}
          </td>
        );
      })}
    </>
  );
}

interface CellsProps extends Pick<StatusMatrix, 'parts' | 'marks'> {
  unit: MatrixUnit;
  file: string | null;
  onLook: Look;
}

/** Units down and sections across: who has sent what, and how far each section of it has come. */
export function Matrix({ status, settling, onLook }: Shown) {
  const { returned } = usePage().words;
  const words = returned.matrix;
  const { returns, matrix } = status;
  const [chosen, setChosen] = useState<Chosen>(EVERYONE);
  const [most, setMost] = useState(STEP);
  const fileOf = new Map(returns.units.map(({ unit, counted }) => [unit.id, counted?.file ?? null]));
  const among = matrix.units.filter((unit) => isShown(unit, fileOf.get(unit.id) ?? '', chosen));
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{words.title}</h2>
      {matrix.units.length > FEW && <Filter matrix={matrix} chosen={chosen} onChoose={setChosen} />}
      <p role="status">{words.shown(among.length, matrix.units.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby="matrix">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.settling}</th>
              {matrix.parts.map(({ id, short, title }) => (
                <th scope="col" key={id} title={title} class="mark">
                  {short}
                </th>
              ))}
              <th scope="col">{words.file}</th>
            </tr>
          </thead>
          <tbody>
            {among.slice(0, most).map((unit) => {
              const file = fileOf.get(unit.id) ?? null;
              return (
                <tr key={unit.id}>
                  <th scope="row">{unit.name}</th>
                  <td class={unit.state}>
                    <span aria-hidden="true">{unit.mark} </span>
                    {unit.stateText}
                    {unit.lacking !== '' && <small>{unit.lacking}</small>}
                  </td>
                  <td>{(file && questionsFor(settling.questions, file, status).length) || ''}</td>
                  <Cells {...{ unit, file, onLook }} parts={matrix.parts} marks={matrix.marks} />
                  <td class="file">
                    {file && (
                      <button
                        type="button"
                        class="link"
                        aria-label={returned.look(file)}
                        onClick={() => onLook({ file })}
                      >
                        {file}
                      </button>
                    )}
                    {unit.notes.map((note) => (
                      <small key={note}>{note}</small>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {among.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {words.more(Math.min(STEP, among.length - most))}
        </button>
      )}
      <Legend matrix={matrix} />
    </section>
  );
}
