import type { Folder } from './folder.js';

/** A campaign with what it was before, so that every step can be taken back. Files are shared, not copied. */
export interface History {
  past: readonly Folder[];
  present: Folder;
  future: readonly Folder[];
  /** What the last change was part of: changes of the same kind that follow each other are one step. */
  joined: string | null;
}

/** So many steps can be taken back. */
const MOST = 200;

export const begun = (present: Folder): History => ({ past: [], present, future: [], joined: null });

/** @param joins a name for changes that are one step together, such as the letters typed into one field */
export function changed(history: History, present: Folder, joins: string | null = null): History {
  if (present === history.present) return history;
  const isSame = joins !== null && joins === history.joined;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], joined: joins };
}

export function undone(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], joined: null };
}

export function redone(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, joined: null };
}
