import type { Outline, Section } from '../../schemas/outline.js';
import { type Draft, type Importing, importOutline, printDraft } from '../../src/import/index.js';
import { loadOutline } from '../../src/outline/index.js';

export const text = (...lines: string[]) => ({ name: 'plan.txt', is: 'text' as const, text: lines.join('\n') });

export function drafted(file: Parameters<typeof importOutline>[0][number], importing: Importing = {}): Draft {
  const { draft } = importOutline([file], importing);
  if (draft === null) throw new Error('There is no outline in it');
  return draft;
}

/** The definition a draft comes to, by the program's own loader: what it finds wrong with it is thrown. */
export function defined(file: Parameters<typeof drafted>[0], importing: Importing = {}): Outline {
  const bytes = new TextEncoder().encode(printDraft(drafted(file, importing), 'vi'));
  const { value, findings } = loadOutline({ name: 'outline.yaml', bytes });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (value === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return value;
}

/** Titles and questions, those inside others set in. */
export const treeOf = (sections: readonly Section[] = [], depth = 0): string[] =>
  sections.flatMap(({ title, points = [], sections: inner }) => [
    `${'  '.repeat(depth)}${title}`,
    ...points.map(({ ask }) => `${'  '.repeat(depth + 1)}– ${ask}`),
    ...treeOf(inner, depth + 1),
  ]);
