import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { keyOf } from '../../text/index.js';
import type { Draft } from '../draft/draft.js';
import { Ids } from '../draft/ids.js';
import type { WrittenPart } from '../draft/parts.js';
import type { WrittenTable } from '../draft/table.js';
import { setInRows, WIDTH } from '../draft/yaml.js';
import { align, type Before, oldParts } from './align.js';

/** What a corrected outline changes in a definition, in the order of the outline. */
export interface Change {
  what: 'added' | 'removed' | 'renamed' | 'moved' | 'head';
  text: string;
  /** What it was before; for `head` what the definition says, which is kept. */
  before: string | null;
}

/** A definition brought up to a corrected outline. */
export interface Updated {
  text: string;
  changes: Change[];
}

const textOf = (part: { title?: string; ask?: string }): string => part.title ?? part.ask ?? '';

class Update {
  readonly changes: Change[] = [];
  readonly #ids = new Ids();

  constructor(
    readonly document: Document,
    readonly before: ReadonlyMap<WrittenPart, Before>,
  ) {
    for (const id of String(document).matchAll(/(?:^|[\s{,-])id:\s*["']?([a-z][a-z0-9_]*)/gm))
      this.#ids.keep(id[1] ?? '');
  }

  /** A part as it stands in the definition from now on: the old entry with what was done to it, or a new one. */
  part(part: WrittenPart, under: string): YAMLMap {
    const { points, sections, ...own } = part;
    const known = this.before.get(part);
    const node = known ? this.#kept(part, known, under) : this.#made(own);
    this.list(node, 'points', points ?? [], textOf(part));
    this.list(node, 'sections', sections ?? [], textOf(part));
    return node;
  }

  #kept(part: WrittenPart, { old, same }: Before, under: string): YAMLMap {
    const text = textOf(part);
    if (!same) {
      this.changes.push({ what: 'renamed', text, before: old.text });
      old.node.set(part.title === undefined ? 'ask' : 'title', text);
      old.node.delete(part.title === undefined ? 'title' : 'ask');
      this.#add(old.node, 'figures', part.figures ?? []);
    }
    if (keyOf(old.under) !== keyOf(under) && same) this.changes.push({ what: 'moved', text, before: old.under });
    this.#tables(old.node, 'tables', part.tables ?? []);
    return old.node;
  }

  #made(own: Omit<WrittenPart, 'points' | 'sections'>): YAMLMap {
    this.changes.push({ what: 'added', text: textOf(own), before: null });
    return this.document.createNode(this.#named(own)) as YAMLMap;
  }

  /** The same under ids nobody has. */
  #named<T extends { id: string }>(own: T): T {
    const figures = (own as { figures?: { id: string }[] }).figures?.map((one) => this.#named(one));
    const tables = (own as { tables?: { id: string }[] }).tables?.map((one) => this.#named(one));
    return { ...own, id: this.#ids.of(own.id, 'muc'), ...(figures ? { figures } : {}), ...(tables ? { tables } : {}) };
  }

  /** The sections or points of a part, or of the whole. */
  list(node: YAMLMap, key: 'points' | 'sections', parts: readonly WrittenPart[], under: string): void {
    if (parts.length === 0) {
      node.delete(key);
      return;
    }
    const list = node.get(key);
    const seq = isSeq(list) ? list : new YAMLSeq();
    seq.items = parts.map((part) => this.part(part, under));
    if (!isSeq(list)) node.set(key, seq);
  }

  /** Figures whose labels were not there before. */
  #add(node: YAMLMap, key: string, made: readonly { id: string; label: string }[]): void {
    const list = node.get(key);
    const labels = new Set(
      isSeq(list) ? list.items.map((one) => (isMap(one) ? keyOf(String(one.get('label'))) : '')) : [],
    );
    const added = made.filter(({ label }) => !labels.has(keyOf(label)));
    if (added.length === 0) return;
    const seq = isSeq(list) ? list : new YAMLSeq();
    for (const one of added) {
      this.changes.push({ what: 'added', text: one.label, before: null });
      seq.items.push(this.document.createNode(this.#named(one)));
    }
    if (!isSeq(list)) node.set(key, seq);
  }

  /** Tables by their titles: those that stayed keep what was done to them, with the columns and rows that are new. */
  #tables(node: YAMLMap, key: string, tables: readonly WrittenTable[]): void {
    const list = node.get(key);
    const old = (isSeq(list) ? list.items : []).filter(isMap);
    const kept = tables.map((table): YAMLMap => {
      const known =
        old.find((one) => keyOf(String(one.get('title'))) === keyOf(table.title)) ??
        (old.length === 1 && tables.length === 1 ? old[0] : undefined);
      if (!known) {
        this.changes.push({ what: 'added', text: table.title, before: null });
        return this.document.createNode(this.#named(table)) as YAMLMap;
      }
      this.#labelled(known, 'columns', table.columns);
      if (Array.isArray(table.rows)) this.#labelled(known, 'rows', table.rows);
      return known;
    });
    for (const gone of old.filter((one) => !kept.includes(one)))
      this.changes.push({ what: 'removed', text: String(gone.get('title')), before: null });
    if (kept.length === 0) node.delete(key);
    else if (isSeq(list)) list.items = kept;
    else node.set(key, Object.assign(new YAMLSeq(), { items: kept }));
  }

  /** Columns or rows of a table, by their labels. */
  #labelled(table: YAMLMap, key: 'columns' | 'rows', made: readonly { id?: string; label?: string }[]): void {
    const list = table.get(key);
    if (!isSeq(list)) return;
    const old = list.items.filter(isMap);
    const ids = new Ids();
    for (const one of old) ids.keep(String(one.get('id')));
    const kept = made.map((one) => {
      const known = old.find((other) => keyOf(String(other.get('label'))) === keyOf(one.label ?? ''));
      if (known) return known;
      this.changes.push({ what: 'added', text: one.label ?? '', before: null });
      const node = this.document.createNode({ ...one, id: ids.of(one.label ?? '', 'cot') }) as YAMLMap;
      node.flow = true;
      return node;
    });
    for (const gone of old.filter((one) => !kept.includes(one)))
      this.changes.push({ what: 'removed', text: String(gone.get('label')), before: null });
    list.items = kept;
  }

  /** Tables that stand in no section, and appendices. */
  outside(root: YAMLMap, { tables = [], appendices = [] }: Draft['outline']): void {
    this.#tables(root, 'tables', tables);
    this.#tables(root, 'appendices', appendices);
  }
}

/** What stands before the sections: what the definition says is kept, and told where the plan says otherwise. */
function headChanges(root: YAMLMap, { outline }: Draft): Change[] {
  const said = (path: readonly string[], from: (keys: readonly string[]) => unknown): string => {
    const value = from(path);
    return value === undefined || value === null ? '' : JSON.stringify(value).replace(/^"|"$/g, '');
  };
  const old = root.toJSON() as Record<string, unknown>;
  const at = (value: unknown) => (keys: readonly string[]) =>
    keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  const paths = [
    ['title'],
    ['schedule', 'every'],
    ['schedule', 'due'],
    ['schedule', 'cutoff'],
    ['issued', 'document', 'number'],
  ];
  return paths.flatMap((path): Change[] => {
    const [now, before] = [said(path, at(outline)), said(path, at(old))];
    return now === '' || now === before ? [] : [{ what: 'head', text: `${path.join('.')}: ${now}`, before }];
  });
}

/**
 * Brings a definition up to a corrected outline: what stayed keeps its id and all that was done to it by hand, what is
 * new comes in, what is gone goes. Null where the definition cannot be read as YAML of that shape.
 */
export function updated(old: string, draft: Draft): Updated | null {
  const document: Document = parseDocument(old);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return null;
  const made = draft.outline.sections ?? [];
  const parts = oldParts(root.get('sections'));
  const before = align(parts, made);
  const update = new Update(document, before);
  update.list(root as YAMLMap, 'sections', made, '');
  update.outside(root as YAMLMap, draft.outline);
  const kept = new Set([...before.values()].map(({ old: one }) => one));
  const removed = parts
    .filter((one) => !kept.has(one))
    .map(({ text }): Change => ({ what: 'removed', text, before: null }));
  setInRows(document);
  const text = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  return { text, changes: [...headChanges(root as YAMLMap, draft), ...update.changes, ...removed] };
}
