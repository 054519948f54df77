import { useState } from 'preact/hooks';
import { previousIn, type ReturnedFile, withPrevious } from '../../model/index.js';
import { DropFiles, usePage } from '../../page/index.js';

/** The campaign of the period before, of which figures are carried over into the forms. */
export function PreviousPeriod() {
  const { ask, change, folder, language, words, work } = usePage();
  const { issue } = words;
  const [wrong, setWrong] = useState('');
  const before = previousIn(folder);

  async function take(files: ReturnedFile[]): Promise<void> {
    const given: [string, Uint8Array][] = [];
    const taken = await work(issue.previous, async (signal) => {
      for (const { name, bytes } of files) {
        const inside = /\.zip$/i.test(name) ? (await ask('unzip', { bytes }, { signal })).files : null;
        // An archive among other files is one a unit sent.
        given.push(...(inside !== null && files.length === 1 ? inside : [[name, bytes] as [string, Uint8Array]]));
      }
      return { opened: await ask('open', { files: given, language }, { signal }) };
    });
    if (taken === null) return;
    const campaign = new Map(taken.opened?.files);
    const isThere = previousIn(withPrevious(folder, campaign)) !== null;
    setWrong(isThere ? '' : issue.previousNone);
    if (isThere) change((now) => withPrevious(now, campaign));
  }

  return (
    <section aria-labelledby="previous">
      <h3 id="previous">{issue.previous}</h3>
      {before === null ? (
        <DropFiles label={issue.previousHelp} accept=".zip,.json,.docx" several onFiles={take} />
      ) : (
        <p>
          {issue.previousThere(before.files.length)}{' '}
          <button type="button" onClick={() => change((now) => withPrevious(now, null))}>
            {issue.previousLeave}
          </button>
        </p>
      )}
      <p role="alert">{wrong}</p>
    </section>
  );
}
