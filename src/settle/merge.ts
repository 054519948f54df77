import { Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { Decision } from '../../schemas/settled.js';
import { aboutOf, agree, holding, keyOf } from './hold.js';

/** Decisions put into a file, and what became of each. */
export interface Merged {
  /** The whole file. */
  text: string;
  /** Decided for the first time, decided otherwise than before, and decided before just so. */
  added: number;
  changed: number;
  same: number;
}

/** A decision to be put into a file, with what people call the place it is about. */
export interface Noted {
  decision: Decision;
  note: string;
}

/** The names of an entry in the order in which they are written. */
const ORDER = Decision.keyof().options;

/** What an entry has when it is written: nothing that was not said. */
const written = (decision: Decision): Partial<Decision> =>
  Object.fromEntries(ORDER.flatMap((key) => (decision[key] === undefined ? [] : [[key, decision[key]]])));

/** Where an entry stands among others: by file, then by what it is about. Two files merged by hand meet in order. */
const placeOf = (one: Decision): string => [one.file.normalize('NFC'), one.sha256, aboutOf(one)].join('\n');

/** An entry of a file, with what it decides. */
interface Entry {
  node: YAMLMap;
  decision: Decision;
}

function entriesIn(list: YAMLSeq): Entry[] {
  return list.items.flatMap((node) => {
    const parsed = isMap(node) ? Decision.safeParse(node.toJSON()) : undefined;
    return isMap(node) && parsed?.success ? [{ node, decision: parsed.data }] : [];
  });
}

/** Changes what an entry says, and leaves it and its remarks where they are. */
function rewrite(node: YAMLMap, decision: Decision): void {
  for (const key of ORDER) {
    const value = decision[key];
    if (value === undefined) node.delete(key);
    else if (JSON.stringify(node.toJSON()[key]) !== JSON.stringify(value)) node.set(key, value);
  }
}

/** Puts new entries into a list: each before the first one there that comes after it, whatever order that one is in. */
function putIn(list: YAMLSeq, entries: readonly Entry[], made: readonly Noted[], document: Document): void {
  const places = entries.map(({ decision }) => placeOf(decision));
  const waiting = made
    .map(({ decision, note }) => ({ decision, note, place: placeOf(decision) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const entryAt = new Map<unknown, number>(entries.map(({ node }, at) => [node, at]));
  const items: unknown[] = [];
  let next = 0;
  const putBefore = (place: string | null): void => {
    for (let one = waiting[next]; one !== undefined && (place === null || one.place < place); one = waiting[next]) {
      const node = document.createNode(written(one.decision));
      node.commentBefore = ` ${one.note.replace(/\s+/g, ' ').trim()}`;
      items.push(node);
      next += 1;
    }
  };
  for (const item of list.items) {
    const at = entryAt.get(item);
    if (at !== undefined) putBefore(places[at] ?? null);
    items.push(item);
  }
  putBefore(null);
  list.items = items;
}

function listIn(document: Document): YAMLSeq {
  const there = document.get('decisions');
  if (isSeq(there)) {
    const [first] = there.items;
    if (first === undefined) there.flow = false;
    // A remark above the first entry is kept with the list: it is about that entry, which may not stay the first.
    if (isMap(first) && there.commentBefore) {
      first.commentBefore = [there.commentBefore, first.commentBefore].filter(Boolean).join('\n');
      there.commentBefore = null;
    }
    return there;
  }
  const list = new YAMLSeq();
  document.set('decisions', list);
  return list;
}

/**
 * Puts decisions into a file of them: one that says what the file says already changes nothing, one about the same takes
 * the place of the one that held, others are put where they belong in order. Remarks and all else in the file stay.
 * @param text the file, which loads without an error; null where there is none yet
 * @param about a remark for the head of a new file
 */
export function mergeDecisions(text: string | null, decisions: readonly Noted[], about: string): Merged {
  const document = text === null ? new Document({ decuong_settled: 1 }) : parseDocument(text);
  if (text === null) document.commentBefore = ` ${about}`;
  const list = listIn(document);
  const entries = entriesIn(list);
  const held = holding(entries.map(({ decision }) => decision));
  const nodes = new Map(entries.map(({ decision, node }) => [decision, node]));
  const made = new Map<string, Noted>();
  const merged = { added: 0, changed: 0, same: 0 };
  for (const noted of decisions) {
    const { decision } = noted;
    const before = held.get(keyOf(decision));
    const node = before && nodes.get(before);
    if (before === undefined || node === undefined) made.set(keyOf(decision), noted);
    else if (agree(before, decision)) merged.same += 1;
    else {
      rewrite(node, decision);
      merged.changed += 1;
    }
  }
  putIn(list, entries, [...made.values()], document);
  merged.added = made.size;
  const lines = document.toString({ lineWidth: 0 });
  return { text: text?.includes('\r\n') ? lines.replace(/\r?\n/g, '\r\n') : lines, ...merged };
}
