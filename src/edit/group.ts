import { type Document, isMap } from 'yaml';
import { Ids } from '../import/index.js';
import { flatten, type Part, type PartPath } from './part.js';

/** What groups are called that have nothing an id could be made of. */
const PREFIX = 'nhom';

/** A new group of units behind those there are, with an id of its own. Gives where it stands. */
export function addGroup(document: Document, root: Part, label: string): PartPath {
  const { groups } = root.says;
  const ids = new Ids();
  for (const { id } of flatten(root)) ids.keep(id);
  if (isMap(document.get('groups'))) for (const id of Object.keys(groups ?? {})) ids.keep(id);
  else document.set('groups', document.createNode({}));
  const path = ['groups', ids.of(label, PREFIX)];
  document.setIn(path, label);
  return path;
}
