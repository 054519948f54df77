import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrayDrops } from '../page/index.js';
import { ask } from './ask.js';
import type { Checked, Language } from './checked.js';
import { DropReport } from './drop.js';
import { Result } from './result.js';
import { checkerWords } from './words.js';

type State =
  | { is: 'waiting' }
  | { is: 'reading'; file: string; stop(): void }
  | { is: 'broken'; file: string }
  | { is: 'checked'; file: string; checked: Checked };

/** The page a unit checks its own report with. */
export function CheckerPage() {
  const [language, setLanguage] = useState<Language>('vi');
  const [state, setState] = useState<State>({ is: 'waiting' });
  const last = useRef<AbortController | null>(null);
  const words = checkerWords[language];

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  const check = async (file: File): Promise<void> => {
    last.current?.abort();
    const one = new AbortController();
    last.current = one;
    const stop = (): void => {
      one.abort();
      setState({ is: 'waiting' });
    };
    setState({ is: 'reading', file: file.name, stop });
    const checked = await ask(file, one.signal);
    if (one.signal.aborted) return;
    setState(checked === null ? { is: 'broken', file: file.name } : { is: 'checked', file: file.name, checked });
  };

  // There is one thing to be done here: a report is taken wherever it is dropped.
  useStrayDrops(({ files: [file] }) => {
    if (file !== undefined) check(file);
  });

  return (
    <>
      <header>
        <strong class="name">{words.title}</strong>
        <button
          type="button"
          class="quiet bar"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {words.other}
        </button>
      </header>
      <main>
        <h1>{words.title}</h1>
        <p class="about">{words.about}</p>
        <DropReport words={words} onFile={check} />
        <div role="status" aria-live="polite">
          {state.is === 'reading' && <p>{words.reading(state.file)}</p>}
          {state.is === 'broken' && <p class="problems">{words.broken(state.file)}</p>}
        </div>
        {state.is === 'reading' && (
          <button type="button" onClick={state.stop}>
            {words.stop}
          </button>
        )}
        {state.is === 'checked' && <Result {...state} key={state.file} language={language} />}
      </main>
    </>
  );
}
