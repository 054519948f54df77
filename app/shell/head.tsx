import { useRef, useState } from 'preact/hooks';
import { usePage } from '../page/index.js';
import type { Language } from '../worker/index.js';

interface HeadProps {
  /** Whether what is on the page is saved as a file; null where there is nothing to save. */
  state: 'saved' | 'unsaved' | null;
  language: Language;
  canUndo: boolean;
  canRedo: boolean;
  onUndo(): void;
  onRedo(): void;
  onSave(): void;
  /** Null where this browser lets no page write into a folder. */
  onSaveInto: (() => void) | null;
  onOpen(files: readonly File[]): void;
  onBegin(): void;
  onGuide(): void;
  onLanguage(): void;
}

/** The bar above all rooms: undo, saving, language, light or dark. */
export function Head(of: HeadProps) {
  const { words } = usePage();
  const { shell } = words;
  const file = useRef<HTMLInputElement>(null);
  const wholeFolder = useRef<HTMLInputElement>(null);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  /** The same may be opened a second time. */
  const open = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    of.onOpen([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  const look = (next: boolean): void => {
    document.documentElement.dataset.look = next ? 'dark' : 'light';
    setDark(next);
  };
  return (
    <header>
      <strong class="name">{words.title}</strong>
      <span class={of.state === 'unsaved' ? 'state open' : 'state'} role="status">
        {of.state && shell[of.state]}
      </span>
      <div class="bar">
        <button type="button" onClick={of.onUndo} disabled={!of.canUndo}>
          {shell.undo}
        </button>
        <button type="button" onClick={of.onRedo} disabled={!of.canRedo}>
          {shell.redo}
        </button>
        <button type="button" onClick={of.onSave} disabled={of.state === null}>
          {shell.save}
        </button>
        {of.onSaveInto && (
          <button type="button" onClick={of.onSaveInto} disabled={of.state === null}>
            {shell.saveInto}
          </button>
        )}
        <button type="button" onClick={() => file.current?.click()}>
          {shell.open}
        </button>
        <input
          ref={file}
          class="away"
          tabIndex={-1}
          type="file"
          accept=".zip"
          aria-label={shell.open}
          onChange={open}
        />
        <button type="button" onClick={() => wholeFolder.current?.click()}>
          {shell.openFolder}
        </button>
        <input
          ref={wholeFolder}
          class="away"
          tabIndex={-1}
          type="file"
          {...{ webkitdirectory: true }}
          aria-label={shell.openFolder}
          onChange={open}
        />
        <button type="button" onClick={of.onBegin}>
          {shell.begin}
        </button>
        <button type="button" onClick={of.onGuide}>
          {shell.guide}
        </button>
        <button type="button" lang={of.language === 'vi' ? 'en' : 'vi'} onClick={of.onLanguage}>
          {shell.language}
        </button>
        <button type="button" onClick={() => look(!dark)}>
          {dark ? shell.light : shell.dark}
        </button>
      </div>
    </header>
  );
}
