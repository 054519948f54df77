import { Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Problems, usePage } from '../../../page/index.js';
import type { Problem } from '../../../worker/index.js';
import { changeBetween, withPlainLines } from './change.js';
import { extensions, putIn } from './extensions.js';
import { markProblems } from './marks.js';
import { Typed } from './typed.js';

interface YamlEditorProps {
  text: string;
  problems: readonly Problem[];
  onType(text: string): void;
}

/** Puts the cursor at a problem. */
function lead(view: EditorView, { place }: Problem): void {
  if (place.in !== 'source') return;
  const { from, to } = view.state.doc.line(Math.min(place.line, view.state.doc.lines));
  const anchor = Math.min(to, from + place.column - 1);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
}

/** The definition as text, to be typed in; what is changed elsewhere is changed in it, where it stands. */
export function YamlEditor({ text, problems, onType }: YamlEditorProps) {
  const { outline: words } = usePage().words;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const tell = useRef(onType);
  tell.current = onType;
  const [typed] = useState(() => new Typed((now) => tell.current(now)));

  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = new EditorView({
      doc: text,
      extensions: extensions(words.yaml, (now) => typed.type(now)),
      parent: place.current,
    });
    view.current = made;
    return () => {
      typed.flush();
      made.destroy();
    };
  }, [words]);

  useLayoutEffect(() => {
    if (typed.isOwn(text)) return;
    const changes = view.current && changeBetween(view.current.state.sliceDoc(), withPlainLines(text));
    if (!changes) return;
    const annotations = [putIn.of(true), Transaction.addToHistory.of(false)];
    view.current?.dispatch({ changes, annotations });
  }, [text, words]);

  useLayoutEffect(() => {
    if (view.current) markProblems(view.current, problems);
  }, [problems, words]);

  return (
    <>
      <Problems asText problems={problems} onChoose={(problem) => view.current && lead(view.current, problem)} />
      {/* What is typed is undone here by itself; the page takes back whole steps. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the editor inside */}
      <div class="yaml" ref={place} onFocusOut={() => typed.flush()} onKeyDown={(event) => event.stopPropagation()} />
    </>
  );
}
