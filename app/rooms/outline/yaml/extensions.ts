import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Annotation, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { problemMarks } from './marks.js';

/** Keys, words and remarks told apart, in the colours of the page. */
const look = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--main)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.keyword, tags.typeName, tags.labelName], color: 'var(--open)' },
]);

/** On changes that were made elsewhere: nobody typed them here. */
export const putIn = Annotation.define<boolean>();

/**
 * What the editor of the definition can do. Tab indents; Escape and then Tab leaves the editor, as CodeMirror has it.
 * @param label the name of the editor for who cannot see it
 */
export const extensions = (label: string, onTyped: (text: string) => void): Extension => [
  lineNumbers(),
  history(),
  indentOnInput(),
  yaml(),
  syntaxHighlighting(look),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
  problemMarks,
  keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
  EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    if (docChanged && !transactions.some((one) => one.annotation(putIn))) onTyped(state.sliceDoc());
  }),
];
