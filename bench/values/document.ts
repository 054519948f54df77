import type { Case } from './case.js';

/** A case and the item of its document it stands in. */
export interface Placed {
  id: string;
  case: Case;
}

/** What stands together: the cells of one table, or one figure or text alone. */
export interface Group {
  label: string;
  placed: Placed[];
}

/** Cases of one language and one way of being handed in, that go into one document. */
export interface CaseDocument {
  name: string;
  language: Case['language'];
  stand: Case['stand'];
  bare: boolean;
  groups: Group[];
}

/** How many figures, texts or tables one document holds. */
const MOST: Record<Case['stand'], number> = { figure: 36, text: 12, cell: 12 };
/** Rows of one table, a cell in each. */
const MOST_ROWS = 5;

/** The item a case has in the document; null where there is no room for it, or something is asked by the same words. */
function placeIn({ groups }: CaseDocument, { asked, stand }: Case): { group: Group; id: string } | null {
  const at = groups.findIndex((group) => group.label === asked.label);
  const group = groups[at] ?? { label: asked.label, placed: [] };
  if (at < 0 && groups.length === MOST[stand]) return null;
  if (group.placed.length === (stand === 'cell' ? MOST_ROWS : 1)) return null;
  const number = (at < 0 ? groups.length : at) + 1;
  return { group, id: stand === 'cell' ? `t${number}.d${group.placed.length + 1}.v` : `c${number}` };
}

/** Shares cases out over documents, each into the first it fits in. */
export function documentsOf(cases: readonly Case[]): CaseDocument[] {
  const kinds = new Map<string, CaseDocument[]>();
  for (const one of cases) {
    const { language, stand, bare } = one;
    const kind = [language, stand, bare ? 'bare' : 'anchored'].join(' ');
    const documents = kinds.get(kind) ?? [];
    kinds.set(kind, documents);
    const fresh = { name: `${kind} ${documents.length + 1}`, language, stand, bare, groups: [] };
    for (const document of [...documents, fresh]) {
      const place = placeIn(document, one);
      if (!place) continue;
      if (document === fresh) documents.push(fresh);
      if (!document.groups.includes(place.group)) document.groups.push(place.group);
      place.group.placed.push({ id: place.id, case: one });
      break;
    }
  }
  return [...kinds.values()].flat();
}
