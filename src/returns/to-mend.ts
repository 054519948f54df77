import type { Review } from '../check/index.js';
import { type Form, itemsOf, onceOf, ownerOf } from '../form/index.js';
import type { Finding } from '../messages/index.js';

/**
 * What keeps a report from being complete: its errors, else what nobody can tell the meaning of. All else of a review is
 * for the board.
 */
export function toMend(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : findings.filter(({ code }) => code === 'answer-uncertain');
}

/** The fields of the document are one place; no section is called so. */
const DOCUMENT = '';

/** The place each owner of items stands in. */
const placesIn = onceOf((form: Form): ReadonlyMap<string, string> => {
  const places = new Map<string, string>();
  let section = DOCUMENT;
  for (const { kind, id } of itemsOf(form)) {
    if (kind === 'section') section = id;
    places.set(ownerOf(id), kind === 'field' ? DOCUMENT : kind === 'table' ? id : section);
  }
  return places;
});

/** What is about no item of the form stands in its last heading. */
const headingOf = ({ place }: Finding): string => (place.in === 'document' ? (place.trail.at(-1) ?? '') : '');

/**
 * Findings by the places of a report a unit is told to mend: the fields of the document together, a section with its
 * points and figures, a table. In the order in which they are first named.
 */
export function byPlace(findings: readonly Finding[], form: Form): Map<string, Finding[]> {
  const places = placesIn(form);
  const lists = new Map<string, Finding[]>();
  for (const found of findings) {
    const place = places.get(ownerOf(found.item ?? '')) ?? `› ${headingOf(found)}`;
    lists.set(place, [...(lists.get(place) ?? []), found]);
  }
  return lists;
}

/** In how many places its unit has to add or correct something: what every paper counts by. */
export const placesToMend = ({ status, findings, form }: Pick<Review, 'status' | 'findings' | 'form'>): number =>
  status === 'complete' ? 0 : byPlace(toMend(findings), form).size;
