import { useState } from 'preact/hooks';
import { filesBelow, PATHS, packIn, textAt, textsOf, withFiles, withPack } from '../../model/index.js';
import { download, Problems, useAnswer, usePage } from '../../page/index.js';
import type { Problem } from '../../worker/index.js';

const LETTERS = ['none', 'each', 'all'] as const;

/** Forms and letters for all units. */
export function IssueRoom() {
  const { ask, change, folder, language, words, work } = usePage();
  const texts = textsOf(folder);
  const pack = packIn(folder);
  const units = useAnswer('units', { texts, language }, [texts.outline, texts.units]);
  const outline = useAnswer('outline', { texts, language }, [texts.outline]);
  const [period, setPeriod] = useState(pack?.period ?? '');
  const [letters, setLetters] = useState<(typeof LETTERS)[number]>('none');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function build(): Promise<void> {
    const ask_ = {
      texts,
      period: period.trim() || null,
      letters: letters === 'none' ? null : letters,
      language,
    } as const;
    const answer = await work(words.issue.make, (signal, progress) => ask('build', ask_, { signal, progress }));
    if (answer === null) return;
    setProblems(answer.problems);
    const { files, manifest } = answer;
    if (manifest !== null) change((now) => withPack(now, files, manifest));
  }

  async function zip(): Promise<void> {
    const files = filesBelow(folder, PATHS.pack);
    const answer = await work(words.issue.download, (signal) => ask('zip', { files }, { signal }));
    if (answer !== null) download('bo-mau.zip', answer.bytes);
  }

  const counts = new Map<string, number>();
  for (const { group } of units?.units ?? []) counts.set(group ?? '', (counts.get(group ?? '') ?? 0) + 1);
  return (
    <>
      <h2>{words.issue.byGroup}</h2>
      <dl class="facts">
        {[...counts].map(([group, count]) => (
          <div key={group}>
            <dt>{group === '' ? words.issue.ungrouped : (outline?.groups[group] ?? group)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          build();
        }}
      >
        <label>
          {words.issue.period}
          <input
            value={period}
            onInput={({ currentTarget }) => setPeriod(currentTarget.value)}
            aria-describedby="period-help"
          />
        </label>
        <p id="period-help" class="help">
          {words.issue.periodHelp}
        </p>
        <fieldset>
          <legend>{words.issue.letters}</legend>
          {LETTERS.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="letters" checked={letters === one} onChange={() => setLetters(one)} />
              {words.issue.letterChoices[one]}
            </label>
          ))}
        </fieldset>
        {letters !== 'none' && (
          <label>
            {words.issue.letter}
            <textarea
              rows={10}
              placeholder={words.issue.letterHelp}
              value={textAt(folder, PATHS.letter)}
              onInput={({ currentTarget }) =>
                change((now) => withFiles(now, [[PATHS.letter, currentTarget.value]]), 'letter')
              }
            />
          </label>
        )}
        <button type="submit" class="main">
          {words.issue.make}
        </button>
      </form>
      <Problems problems={problems} />
      {pack && (
        <section>
          <p role="status">{words.issue.made(pack.forms.length, pack.letters?.length ?? 0)}</p>
          <button type="button" class="main" onClick={zip}>
            {words.issue.download}
          </button>
        </section>
      )}
    </>
  );
}
