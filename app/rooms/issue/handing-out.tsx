import { useRef, useState } from 'preact/hooks';
import { type Folder, filesBelow, PATHS, withFiles } from '../../model/index.js';
import { download, usePage } from '../../page/index.js';
import { chooseFolder, mayChooseFolder, writeInto } from '../../saving/index.js';
import { carriedBytes } from '../../worker/index.js';

/** The forms as they are handed out: in one archive, or in a folder of the disk. */
export function HandingOut() {
  const { ask, change, folder, say, words, work } = usePage();
  const { issue } = words;
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const before = useRef<Folder>(new Map());
  const files = filesBelow(folder, PATHS.pack).filter(([name]) => name !== 'settled.yaml');

  async function zip(): Promise<void> {
    const answer = await work(issue.download, (signal) => ask('zip', { files }, { signal }));
    if (answer !== null) download(`${issue.archive}.zip`, answer.bytes);
  }

  async function intoFolder(): Promise<void> {
    const top = await chooseFolder();
    if (top === null) return;
    const left = await work(issue.intoFolder, (signal, progress) =>
      writeInto(top, files, {
        ...{ before: before.current, pack: '', signal },
        progress: (done, of) => progress({ done, of }),
      }),
    );
    if (left === null) return;
    setInTheWay(left);
    if (left.length > 0) return;
    before.current = new Map(files);
    say(issue.intoFolderDone(files.length, top.name));
  }

  return (
    <section>
      <label class="choice">
        <input
          type="checkbox"
          checked={folder.has(PATHS.checker)}
          aria-describedby="checker-help"
          onChange={({ currentTarget: { checked } }) =>
            change((now) => withFiles(now, [[PATHS.checker, checked ? carriedBytes('checker') : null]]))
          }
        />
        {issue.checker}
      </label>
      <p id="checker-help" class="help">
        {issue.checkerHelp}
      </p>
      <p class="actions">
        <button type="button" class="main" onClick={zip}>
          {issue.download}
        </button>
        {mayChooseFolder() && (
          <button type="button" onClick={intoFolder}>
            {issue.intoFolder}
          </button>
        )}
      </p>
      <p role="alert">{inTheWay.length > 0 && issue.inTheWay(inTheWay)}</p>
    </section>
  );
}
