import { useState } from 'preact/hooks';
import { csvOf, isDefinition, type ReturnedFile } from '../../model/index.js';
import { DropFiles, Problems, usePage } from '../../page/index.js';
import type { AnswerOf } from '../../worker/index.js';

type Refused = Extract<AnswerOf<'import'>, { outline: null }>;

interface Beginning {
  /** The outline, and the list of units that comes with it. */
  onPut(outline: string, units?: string): void;
  onSummary(summary: string): void;
}

/** The ways an outline comes to the page: from a plan in Word, a saved one, an example, or from nothing. */
export function Begin({ onPut, onSummary }: Beginning) {
  const { ask, language, words, work } = usePage();
  const { outline: own } = words;
  const [notSaved, setNotSaved] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ files: ReturnedFile[]; answer: Refused } | null>(null);

  async function plan(files: ReturnedFile[], how: { which?: number; fromTasks?: boolean } = {}): Promise<void> {
    const answer = await work(words.shell.working, (signal) => ask('import', { files, language, ...how }, { signal }));
    if (answer === null) return;
    setNotSaved(null);
    setRefused(answer.outline === null ? { files, answer } : null);
    onSummary(answer.outline === null ? '' : answer.summary);
    if (answer.outline !== null) onPut(answer.outline);
  }

  /** People drop either into either place. */
  function take(files: ReturnedFile[]): void {
    const [first] = files;
    if (first === undefined || !/\.ya?ml$/i.test(first.name)) return void plan(files);
    const outline = new TextDecoder().decode(first.bytes);
    const isOne = isDefinition(outline);
    setNotSaved(isOne ? null : first.name);
    setRefused(null);
    if (!isOne) return;
    onSummary('');
    onPut(outline);
  }

  async function example(): Promise<void> {
    const answer = await ask('example', { language });
    onSummary('');
    onPut(answer.outline, csvOf(answer.units));
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
      {notSaved !== null && (
        <p class="problems" role="alert">
          {own.notSaved(notSaved)}
        </p>
      )}
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
