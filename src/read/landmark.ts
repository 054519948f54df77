import {
  bookmarkOf,
  type Form,
  type FormFigure,
  type FormPoint,
  type FormSection,
  type FormTable,
  figureGroups,
  tagOf,
  titleOf,
} from '../form/index.js';

/** What a form prints that can be looked for in a returned document, in the order of the form. */
export type Landmark = { index: number; trail: string[] } & (
  | { is: 'heading'; section: FormSection; anchor: string; answer: Answering }
  | { is: 'ask'; point: FormPoint; level: number; anchor: string; answer: Answering }
  | { is: 'figures'; figures: FormFigure[] }
  | { is: 'caption'; table: FormTable }
  | { is: 'table'; table: FormTable }
  | { is: 'signing' }
);

/** The anchors of the place that is filled in under a heading or an ask line. */
export interface Answering {
  tag: string;
  bookmark: string;
  title: string;
}

type Unplaced = Landmark extends infer L ? (L extends Landmark ? Omit<L, 'index' | 'trail'> : never) : never;

const answering = (id: string, title: string): Answering => ({
  tag: tagOf('text', id),
  bookmark: bookmarkOf('text', id),
  title: titleOf(title),
});

/** The heading as a person would name it: its number and its words. */
export const headingOf = (section: FormSection): string => [section.number, section.heading].filter(Boolean).join(' ');

/** Every landmark of a form, in the order in which the form prints them. */
export function landmarksOf(form: Form): Landmark[] {
  const landmarks: Landmark[] = [];
  const add = (trail: string[], landmark: Unplaced): void => {
    landmarks.push({ ...landmark, index: landmarks.length, trail } as Landmark);
  };
  const addTables = (trail: string[], tables: readonly FormTable[]): void => {
    for (const table of tables) {
      add(trail, { is: 'caption', table });
      add(trail, { is: 'table', table });
    }
  };
  const addFigures = (trail: string[], figures: readonly FormFigure[]): void => {
    for (const group of figureGroups(figures)) add(trail, { is: 'figures', figures: group });
  };
  const addSection = (section: FormSection, outer: string[]): void => {
    const trail = [...outer, headingOf(section)];
    const { id, heading, level } = section;
    add(trail, { is: 'heading', section, anchor: bookmarkOf('section', id), answer: answering(id, heading) });
    addFigures(trail, section.figures);
    addTables(trail, section.tables);
    for (const point of section.points) {
      add(trail, {
        is: 'ask',
        point,
        level,
        anchor: bookmarkOf('ask', point.id),
        answer: answering(point.id, point.ask),
      });
      addFigures(trail, point.figures);
      addTables(trail, point.tables);
    }
    for (const inner of section.sections) addSection(inner, trail);
  };
  for (const section of form.sections) addSection(section, []);
  add([], { is: 'signing' });
  for (const table of form.appendices) addTables([`${table.number} ${table.title}`.trim()], [table]);
  return landmarks;
}
