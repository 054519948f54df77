import { useState } from 'preact/hooks';
import {
  csvOf,
  type Grid,
  gridOf,
  isFilled,
  PATHS,
  pastedCells,
  textAt,
  textsOf,
  withFiles,
} from '../../model/index.js';
import { DropFiles, Problems, useAnswer, usePage } from '../../page/index.js';
import type { AnswerOf, Problem } from '../../worker/index.js';
import { UnitGrid } from './grid.js';
import './style.css';

/** The columns a new list begins with: what each unit is called, the group it is in, and where it is. */
function begun({ columns, groups }: AnswerOf<'units'>): Grid {
  const first = Object.keys(groups).length > 0 ? ['name', 'group', 'place'] : ['name', 'place'];
  return { header: columns.flatMap(({ path, heading }) => (first.includes(path) ? [heading] : [])), rows: [] };
}

/** Who has to report: a sheet to type in, to paste into or to open. */
export function UnitsRoom() {
  const { ask, change, folder, language, words, work } = usePage();
  const [told, setTold] = useState<readonly Problem[]>([]);
  const csv = textAt(folder, PATHS.units);
  const texts = textsOf(folder);
  const loaded = useAnswer('units', { texts, language }, [texts.outline, csv]);
  const list = gridOf(csv);
  const grid = list.header.length > 0 || loaded === null ? list : begun(loaded);
  const names = loaded?.header.indexOf('name') ?? -1;
  const count = grid.rows.filter((row) => isFilled(names < 0 ? row : [row[names] ?? ''])).length;
  const put = (next: Grid): void => change((now) => withFiles(now, [[PATHS.units, csvOf(next)]]));

  /** Rows with headings are the list; those without go below the ones that are there. */
  async function paste(text: string): Promise<void> {
    const rows = pastedCells(text).filter(isFilled);
    const [first, ...others] = rows;
    if (first === undefined) return;
    const { grid: headed } = await ask('pasted', { texts, rows });
    if (headed !== null) put(headed);
    else if (others.length > 0 && count === 0) put({ header: first, rows: others });
    else put({ header: grid.header, rows: [...grid.rows, ...rows] });
  }

  const ways = (
    <div class="choices">
      <label class="drop">
        <strong>{words.units.paste}</strong>
        <span>{words.units.pasteHelp}</span>
        <textarea
          rows={2}
          value=""
          onPaste={(event) => {
            event.preventDefault();
            paste(event.clipboardData?.getData('text/plain') ?? '');
          }}
        />
      </label>
      <DropFiles
        label={words.units.open}
        accept=".xlsx,.csv,.tsv"
        onFiles={async ([file]) => {
          const answer =
            file && (await work(words.shell.working, (signal) => ask('sheet', { texts, file, language }, { signal })));
          if (answer?.grid) put(answer.grid);
          if (answer) setTold(answer.problems);
        }}
      />
    </div>
  );

  return (
    <>
      {ways}
      <Problems problems={told} />
      <p>{words.units.count(count)}</p>
      {loaded && <UnitGrid grid={grid} loaded={loaded} onChange={put} />}
    </>
  );
}
