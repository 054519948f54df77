import type { Review } from '../check/index.js';
import { type Form, itemsOf, ownerOf } from '../form/index.js';
import { byPlace } from './to-mend.js';

/** One section with all in it, one appendix, or the fields of the document. */
export interface PartState {
  /** `_fields` for those of the document. */
  id: string;
  /** Places that had to be filled in, and that were. */
  required: number;
  answered: number;
  /** Places in it where something is missing or wrong. */
  errors: number;
}

/** What the fields of the document are called together; no id begins so. */
export const FIELDS = '_fields';

/** The part each owner of items belongs to. */
function partsByOwner(form: Form): Map<string, string> {
  const outermost = new Set(form.sections.map(({ id }) => id));
  const parts = new Map<string, string>();
  let part = FIELDS;
  for (const item of itemsOf(form)) {
    if (outermost.has(item.id) || (item.kind === 'table' && item.table.place !== 'section')) part = item.id;
    parts.set(ownerOf(item.id), part);
  }
  return parts;
}

/** Tells the part of a form an item belongs to; the fields of the document for one of no part. */
export function partOfItems(form: Form): (item: string) => string {
  const byOwner = partsByOwner(form);
  return (item) => byOwner.get(ownerOf(item)) ?? FIELDS;
}

/** In how many places of each part of a reviewed form a person wrote something. */
export function givenByPart({ form, given }: Review): Record<string, number> {
  const partOf = partOfItems(form);
  const counts = new Map<string, number>();
  for (const item of given) {
    const part = partOf(item);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** What a form is made of: its tables on their own, its outermost sections and its appendices. */
export const outermostOf = ({ tables = [], sections, appendices }: Form): string[] =>
  [...tables, ...sections, ...appendices].map(({ id }) => id);

/** How far each part of a reviewed form has come: the fields of the document, then what it is made of. */
export function partStates({ form, counts, findings }: Review): PartState[] {
  const byOwner = partsByOwner(form);
  const parts = new Map([FIELDS, ...outermostOf(form)].map((id) => [id, { id, required: 0, answered: 0, errors: 0 }]));
  const partOf = (item: string): PartState | undefined => parts.get(byOwner.get(ownerOf(item)) ?? '');
  for (const { item, required, answered } of counts) {
    const part = partOf(item);
    if (!part) continue;
    part.required += required;
    part.answered += answered;
  }
  const errors = findings.filter(({ severity, item }) => severity === 'error' && item !== null);
  for (const [first] of byPlace(errors, form).values()) {
    const part = partOf(first?.item ?? '');
    if (part) part.errors += 1;
  }
  return [...parts.values()];
}
