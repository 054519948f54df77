import type { Answer } from '../../schemas/submission.js';
import type { Review } from '../check/index.js';
import type { Form, FormPoint, FormSection } from '../form/index.js';

/** One section with all in it, one appendix, or the fields of the document. */
export interface PartState {
  /** `_fields` for those of the document. */
  id: string;
  /** Items that had to be answered, and that were. */
  required: number;
  answered: number;
  /** Findings of severity error that stand there. */
  errors: number;
}

/** What the fields of the document are called together; no id begins so. */
export const FIELDS = '_fields';

const insideOf = ({ id, figures, tables }: FormPoint | FormSection): string[] => [
  id,
  ...figures.map((figure) => figure.id),
  ...tables.map((table) => table.id),
];

/** Ids of a section and of all that stands in it, at any depth. */
const idsIn = (section: FormSection): string[] => [
  ...insideOf(section),
  ...section.points.flatMap(insideOf),
  ...section.sections.flatMap(idsIn),
];

/** The part each id of a form belongs to. */
function ownersIn({ fields, sections, appendices }: Form): Map<string, string> {
  const owners = new Map(fields.map(({ item }) => [item, FIELDS]));
  for (const section of sections) for (const id of idsIn(section)) owners.set(id, section.id);
  for (const { id } of appendices) owners.set(id, id);
  return owners;
}

const isAnswered = ({ state }: Answer): boolean => state === 'answered' || state === 'nil';

/** The id an item begins with: `bieu_1` of `bieu_1.r2.so_tin`. */
const ownerOf = (item: string): string => item.split('.', 1)[0] ?? item;

/** How far each part of a reviewed form has come: the fields of the document, the outermost sections, the appendices. */
export function partsOf({ form, answers, findings }: Review): PartState[] {
  const owners = ownersIn(form);
  const parts = new Map(
    [FIELDS, ...form.sections.map(({ id }) => id), ...form.appendices.map(({ id }) => id)].map((id) => [
      id,
      { id, required: 0, answered: 0, errors: 0 },
    ]),
  );
  const partOf = (item: string): PartState | undefined =>
    parts.get(owners.get(item) ?? owners.get(ownerOf(item)) ?? '');
  for (const answer of answers) {
    const part = answer.required ? partOf(answer.item) : undefined;
    if (!part) continue;
    part.required += 1;
    if (isAnswered(answer)) part.answered += 1;
  }
  for (const { item, severity } of findings) {
    const part = severity === 'error' && item !== null ? partOf(item) : undefined;
    if (part) part.errors += 1;
  }
  return [...parts.values()];
}
