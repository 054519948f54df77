import type { Figure, Outline, Point, Section, Table } from '../../schemas/outline.js';
import type { Node, Wordings } from './case.js';

interface Item<Text> {
  text: Text;
  /** The place of what holds it among the items; -1: the outline itself. */
  parent: number;
  level: number;
  /** Only if there is any: said of it or of what holds it; `either` where the words can be read both ways. */
  ifAny: boolean | 'either';
  /** Who is asked, by it or what holds it; empty: all. */
  asked: readonly string[];
  /** It says itself who is asked. */
  saysWho: boolean;
  see: boolean;
}

/** A part of the definition that came out. */
export interface Got extends Item<string> {
  kind: 'section' | 'point';
  figures: readonly Figure[];
}

/** A part as it was to come out. */
export interface Wanted extends Item<Wordings> {
  kind: 'section' | 'point' | 'either' | 'note';
  figures: readonly string[];
  /** It may as well be asked of everybody. */
  orAll: boolean;
}

type Held = Pick<Item<unknown>, 'parent' | 'level' | 'ifAny' | 'asked'>;

const TOP: Held = { parent: -1, level: 0, ifAny: false, asked: [] };

interface Said {
  if_any?: boolean | 'either' | undefined;
  for?: readonly string[] | undefined;
  see?: unknown;
}

const within = (held: Held, said: Said) => ({
  parent: held.parent,
  level: held.level + 1,
  ifAny: said.if_any ?? held.ifAny,
  asked: said.for ?? held.asked,
  saysWho: said.for !== undefined,
  see: Boolean(said.see),
});

/** The sections and points of a definition in their order. */
export function gotItems(outline: Outline): Got[] {
  const items: Got[] = [];
  const put = (kind: Got['kind'], text: string, part: Section | Point, held: Held): Held => {
    const item: Got = { kind, text, figures: part.figures ?? [], ...within(held, part) };
    items.push(item);
    return { ...item, parent: items.length - 1 };
  };
  const walk = (section: Section, held: Held): void => {
    const inside = put('section', section.title, section, held);
    for (const point of section.points ?? []) put('point', point.ask, point, inside);
    for (const one of section.sections ?? []) walk(one, inside);
  };
  for (const section of outline.sections) walk(section, TOP);
  return items;
}

/** The same of what was expected. */
export function wantedItems(tree: readonly Node[] = []): Wanted[] {
  const items: Wanted[] = [];
  const walk = (node: Node, held: Held): void => {
    const kind = (['section', 'point', 'either', 'note'] as const).find((one) => node[one] !== undefined);
    if (kind === undefined) throw new Error('a part of the tree is neither section nor point');
    const { figures = [], or_all: orAll = false } = node;
    const item: Wanted = { kind, text: node[kind] ?? '', figures, orAll, ...within(held, node) };
    items.push(item);
    const inside: Held = { ...item, parent: items.length - 1 };
    for (const one of node.inside ?? []) walk(one, inside);
  };
  for (const node of tree) walk(node, TOP);
  return items;
}

interface Tabled {
  figures?: readonly Figure[] | undefined;
  tables?: readonly Table[] | undefined;
}

/** All tables of a definition, in the text and after it. */
export function gotTables(outline: Outline): Table[] {
  const of = (part: Tabled): readonly Table[] => part.tables ?? [];
  const inSection = (section: Section): Table[] => [
    ...of(section),
    ...(section.points ?? []).flatMap(of),
    ...(section.sections ?? []).flatMap(inSection),
  ];
  return [...(outline.tables ?? []), ...outline.sections.flatMap(inSection), ...(outline.appendices ?? [])];
}

/** All tables that were expected. */
export const wantedTables = (tree: readonly Node[] = []): NonNullable<Node['tables']> =>
  tree.flatMap((node) => [...(node.tables ?? []), ...wantedTables(node.inside ?? [])]);
