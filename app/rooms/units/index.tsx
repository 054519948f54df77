import { csvOf, type Grid, gridOf, PATHS, pastedCells, textAt, textsOf, withFiles } from '../../model/index.js';
import { DropFiles, Problems, useAnswer, usePage } from '../../page/index.js';
import { UnitGrid } from './grid.js';

/** Who has to report: a table to type in, to paste into or to open. */
export function UnitsRoom() {
  const { ask, change, folder, language, words, work, say } = usePage();
  const csv = textAt(folder, PATHS.units);
  const texts = textsOf(folder);
  const loaded = useAnswer('units', { texts, language }, [texts.outline, csv]);
  const grid = gridOf(csv);
  const put = (next: Grid, joins?: string): void =>
    change((now) => withFiles(now, [[PATHS.units, csvOf(next)]]), joins);

  function paste(text: string): void {
    const [header = [], ...rows] = pastedCells(text);
    if (rows.length > 0) put({ header, rows });
    else if (header.length > 0)
      put({
        header: grid.header.length > 0 ? grid.header : (loaded?.columns.slice(0, 3) ?? header),
        rows: [...grid.rows, header],
      });
  }

  return (
    <>
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
            const answer = file && (await work(words.shell.working, (signal) => ask('sheet', { file }, { signal })));
            if (answer?.grid) put(answer.grid);
            else if (answer) say(words.units.unread);
          }}
        />
      </div>
      {loaded && <p>{words.units.count(loaded.units.length)}</p>}
      {loaded && csv !== '' && <Problems problems={loaded.problems} />}
      <UnitGrid grid={grid} problems={loaded?.problems ?? []} columns={loaded?.columns ?? []} onChange={put} />
    </>
  );
}
