import { useState } from 'preact/hooks';
import { csvOf, PATHS, type ReturnedFile, textAt, textsOf, withFiles } from '../../model/index.js';
import { DropFiles, download, Problems, useAnswer, usePage } from '../../page/index.js';
import type { AnswerOf } from '../../worker/index.js';
import { OutlineTree } from './tree.js';

type Refused = Extract<AnswerOf<'import'>, { outline: null }>;

/** What units are asked: opened from Word, from YAML or an example, and corrected. */
export function OutlineRoom() {
  const { ask, change, folder, language, words, work } = usePage();
  const text = textAt(folder, PATHS.outline);
  const texts = textsOf(folder);
  const loaded = useAnswer('outline', { texts, language }, [text]);
  const [summary, setSummary] = useState('');
  const [refused, setRefused] = useState<{ files: ReturnedFile[]; answer: Refused } | null>(null);
  const put = (outline: string): void => change((now) => withFiles(now, [[PATHS.outline, outline]]));

  async function plan(files: ReturnedFile[], how: { which?: number; fromTasks?: boolean } = {}): Promise<void> {
    const answer = await work(words.shell.working, (signal) => ask('import', { files, language, ...how }, { signal }));
    if (answer === null) return;
    setRefused(answer.outline === null ? { files, answer } : null);
    setSummary(answer.outline === null ? '' : answer.summary);
    if (answer.outline !== null) put(answer.outline);
  }

  async function example(): Promise<void> {
    const answer = await ask('example', { language });
    change((now) =>
      withFiles(now, [
        [PATHS.outline, answer.outline],
        [PATHS.units, csvOf(answer.units)],
      ]),
    );
  }

  async function form(group: string | null): Promise<void> {
    const answer = await ask('form', { texts, group, period: null, language });
    if (answer.bytes !== null) download('mau.docx', answer.bytes);
  }

  const groups = Object.entries(loaded?.groups ?? {});
  return (
    <>
      <div class="choices">
        <DropFiles
          label={words.outline.plan}
          help={words.outline.planHelp}
          accept=".docx,.docm,.md,.txt"
          several
          onFiles={(files) => plan(files)}
        />
        <DropFiles
          label={words.outline.open}
          accept=".yaml,.yml"
          onFiles={([file]) => file && put(new TextDecoder().decode(file.bytes))}
        />
        <button type="button" onClick={example}>
          {words.outline.example}
        </button>
      </div>
      {refused && (
        <section class="problems" role="alert">
          <p>{words.outline.refused[refused.answer.because] ?? refused.answer.because}</p>
          <Problems problems={refused.answer.problems} />
          {refused.answer.outlines.map(({ number, title }) => (
            <button type="button" key={number} onClick={() => plan(refused.files, { which: number })}>
              {title}
            </button>
          ))}
          {refused.answer.tasks && (
            <button type="button" onClick={() => plan(refused.files, { fromTasks: true })}>
              {words.outline.fromTasks}
            </button>
          )}
        </section>
      )}
      {summary !== '' && (
        <details>
          <summary>{words.outline.summary}</summary>
          <pre>{summary}</pre>
        </details>
      )}
      {loaded && text !== '' && <Problems problems={loaded.problems} />}
      {loaded?.outline && (
        <>
          <h2>{loaded.outline.title}</h2>
          <OutlineTree sections={loaded.outline.sections} />
          <p class="actions">
            {(groups.length === 0 ? [['', '']] : groups).map(([group = '', label = '']) => (
              <button type="button" key={group} onClick={() => form(group === '' ? null : group)}>
                {words.outline.form} {label}
              </button>
            ))}
          </p>
        </>
      )}
      {text === '' && <p class="empty">{words.outline.empty}</p>}
      <details>
        <summary>{words.outline.yaml}</summary>
        <textarea
          class="yaml"
          aria-label={words.outline.yaml}
          spellcheck={false}
          rows={24}
          value={text}
          onInput={({ currentTarget }) =>
            change((now) => withFiles(now, [[PATHS.outline, currentTarget.value]]), 'outline.yaml')
          }
        />
      </details>
    </>
  );
}
