import { useState } from 'preact/hooks';
import { csvOf, PATHS, type ReturnedFile, withFiles } from '../../model/index.js';
import { DropFiles, Problems, usePage } from '../../page/index.js';
import type { AnswerOf } from '../../worker/index.js';

type Refused = Extract<AnswerOf<'import'>, { outline: null }>;

/** The ways an outline comes to the page: from a plan in Word, a saved one, an example, or from nothing. */
export function Begin({ onPut, onSummary }: { onPut(outline: string): void; onSummary(summary: string): void }) {
  const { ask, change, language, words, work } = usePage();
  const { outline: own } = words;
  const [refused, setRefused] = useState<{ files: ReturnedFile[]; answer: Refused } | null>(null);

  async function plan(files: ReturnedFile[], how: { which?: number; fromTasks?: boolean } = {}): Promise<void> {
    const answer = await work(words.shell.working, (signal) => ask('import', { files, language, ...how }, { signal }));
    if (answer === null) return;
    setRefused(answer.outline === null ? { files, answer } : null);
    onSummary(answer.outline === null ? '' : answer.summary);
    if (answer.outline !== null) onPut(answer.outline);
  }

  /** People drop either into either place. */
  function take(files: ReturnedFile[]): void {
    const [first] = files;
    if (first !== undefined && /\.ya?ml$/i.test(first.name)) onPut(new TextDecoder().decode(first.bytes));
    else void plan(files);
  }

  async function example(): Promise<void> {
    const answer = await ask('example', { language });
    onSummary('');
    change((now) =>
      withFiles(now, [
        [PATHS.outline, answer.outline],
        [PATHS.units, csvOf(answer.units)],
      ]),
    );
  }

  function blank(): void {
    onSummary('');
    const lines = ['decuong: 1', 'id: bao_cao', `language: ${language}`, `title: ${own.blankTitle}`, 'sections:'];
    onPut([...lines, '  - id: muc_1', `    title: ${own.blankSection}`, ''].join('\n'));
  }

  return (
    <>
      <div class="choices">
        <DropFiles label={own.plan} help={own.planHelp} accept=".docx,.docm,.md,.txt" several onFiles={take} />
        <DropFiles label={own.open} accept=".yaml,.yml" onFiles={take} />
        <div class="drop">
          <button type="button" onClick={example}>
            {own.example}
          </button>
          <button type="button" onClick={blank}>
            {own.blank}
          </button>
          <span class="help">{own.blankHelp}</span>
        </div>
      </div>
      {refused && (
        <section class="problems" role="alert">
          <p>{own.refused[refused.answer.because] ?? refused.answer.because}</p>
          <Problems problems={refused.answer.problems} />
          {refused.answer.outlines.map(({ number, title }) => (
            <button type="button" key={number} onClick={() => plan(refused.files, { which: number })}>
              {title}
            </button>
          ))}
          {refused.answer.tasks && (
            <button type="button" onClick={() => plan(refused.files, { fromTasks: true })}>
              {own.fromTasks}
            </button>
          )}
        </section>
      )}
    </>
  );
}
