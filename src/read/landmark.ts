import {
  bookmarkOf,
  type Form,
  type FormFigure,
  type FormPoint,
  type FormSection,
  type FormTable,
  figureGroups,
  type Item,
  itemsOf,
  onceOf,
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

type Unplaced = Landmark extends infer L ? (L extends Landmark ? Omit<L, 'index'> : never) : never;

const answering = (id: string, title: string): Answering => ({
  tag: tagOf('text', id),
  bookmark: bookmarkOf('text', id),
  title: titleOf(title),
});

/** The same lists for all forms that have these figures, so that what is made of them is made once. */
const groupsOf = onceOf((figures: readonly FormFigure[]) => figureGroups(figures));

const figuresOf = (figures: readonly FormFigure[], trail: string[]): Unplaced[] =>
  groupsOf(figures).map((group) => ({ is: 'figures', figures: group, trail }));

/** What is printed for one item; the figures of a section or point stand together, so for one of them nothing. */
function printedFor(item: Item): Unplaced[] {
  const { trail } = item;
  if (item.kind === 'section') {
    const { part: section } = item;
    const { id, heading } = section;
    return [
      { is: 'heading', section, anchor: bookmarkOf('section', id), answer: answering(id, heading), trail },
      ...figuresOf(section.figures, trail),
    ];
  }
  if (item.kind === 'point') {
    const { part: point } = item;
    const { id, ask } = point;
    const level = trail.length - 1;
    return [
      { is: 'ask', point, level, anchor: bookmarkOf('ask', id), answer: answering(id, ask), trail },
      ...figuresOf(point.figures, trail),
    ];
  }
  if (item.kind !== 'table') return [];
  const { table } = item;
  return [
    { is: 'caption', table, trail },
    { is: 'table', table, trail },
  ];
}

/** Whether a landmark is a table that stands on its own, or its title: the text of the report, as headings are. */
export const isOfOwnTable = (landmark: Landmark): boolean =>
  (landmark.is === 'caption' || landmark.is === 'table') && landmark.table.place === 'own';

const isAppendix = (item: Item): boolean => item.kind === 'table' && item.table.place === 'appendix';

/** Every landmark of a form, in the order in which the form prints them. */
export const landmarksOf = onceOf((form: Form): Landmark[] => {
  const items = itemsOf(form);
  const signing: Unplaced = { is: 'signing', trail: [] };
  return [
    ...items.filter((item) => !isAppendix(item)).flatMap(printedFor),
    signing,
    ...items.filter(isAppendix).flatMap(printedFor),
  ].map((landmark, index) => ({ ...landmark, index }));
});
