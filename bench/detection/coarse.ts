import type { Form, FormSection } from '../../src/form/index.js';
import type { Verdict } from './judge.js';
import { sectionsOf } from './mark-form.js';
import { isLost, type Truth } from './truth.js';

/** A section or a table with all that is written in it, as one thing that is there or lost. */
export interface Lump {
  item: string;
  lost: boolean;
  reported: boolean;
  unknown: boolean;
}

/** The texts a section owns: its own and those of its points. */
const textsOf = (section: FormSection): string[] => [
  ...(section.asksText ? [section.id] : []),
  ...section.points.map((point) => point.id),
];

/**
 * Where nothing in a document tells its points apart, it is judged by sections and tables: a section is lost where
 * all its required texts are, and reported where it, or each of them, is. An error that names one text which is there
 * is a false alarm for the whole section. Where only what is asked "if any" is left of it, nobody could tell, and it is
 * not counted.
 */
export function lumpsOf(form: Form, truth: Truth, verdict: Verdict): Lump[] {
  const reported = new Set(verdict.errors.map((one) => one.item ?? ''));
  const unknown = new Set(verdict.answers.flatMap((one) => (one.state === 'unknown' ? [one.item] : [])));
  const isRequired = (item: string): boolean => truth.get(item)?.required === true;
  const isGone = (item: string): boolean => {
    const fact = truth.get(item);
    return fact !== undefined && isLost(fact);
  };
  const isWritten = (item: string): boolean => ['answered', 'nil'].includes(truth.get(item)?.state ?? '');
  const tells = (section: FormSection): boolean => {
    const texts = textsOf(section);
    return !texts.filter(isRequired).every(isGone) || !texts.some((text) => !isRequired(text) && isWritten(text));
  };
  const sections = sectionsOf(form.sections).filter((section) => isRequired(section.id) && tells(section));
  return [
    ...sections.map((section): Lump => {
      const owed = textsOf(section).filter(isRequired);
      const texts = owed.length > 0 ? owed : [section.id];
      const named = texts.filter((text) => reported.has(text));
      return {
        item: section.id,
        lost: texts.every(isGone),
        reported: reported.has(section.id) || named.length === texts.length || named.some((text) => !isGone(text)),
        unknown: [section.id, ...texts].some((text) => unknown.has(text)),
      };
    }),
    ...[...truth.values()]
      .filter((fact) => fact.kind === 'table' && fact.required)
      .map(
        ({ item }): Lump => ({ item, lost: isGone(item), reported: reported.has(item), unknown: unknown.has(item) }),
      ),
  ];
}
