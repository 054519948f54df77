import { type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { PATHS } from '../../../model/index.js';
import type { Problem } from '../../../worker/index.js';

const setProblems = StateEffect.define<readonly Problem[]>();

/** The line of each problem is coloured, its words are underlined, and the pointer is told what is wrong. */
function marked(doc: Text, problems: readonly Problem[]): DecorationSet {
  const marks = problems.flatMap(({ place, severity, what, todo }): Range<Decoration>[] => {
    if (place.in !== 'source' || place.file !== PATHS.outline || place.line > doc.lines) return [];
    const line = doc.line(place.line);
    const from = Math.min(line.to, line.from + place.column - 1);
    const to = Math.min(line.to, from + place.length);
    const attributes = { class: severity, title: `${what} ${todo}` };
    return [
      Decoration.line({ attributes: { class: `wrong ${severity}` } }).range(line.from),
      ...(from < to ? [Decoration.mark({ attributes }).range(from, to)] : []),
    ];
  });
  return Decoration.set(marks, true);
}

/** Problems at the lines they are on; they go along with what is typed until the next are told. */
export const problemMarks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    const told = effects.find((effect) => effect.is(setProblems));
    return told ? marked(state.doc, told.value) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks these problems, and none but these. */
export const markProblems = (view: EditorView, problems: readonly Problem[]): void =>
  view.dispatch({ effects: setProblems.of(problems) });
