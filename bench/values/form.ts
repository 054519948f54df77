import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { type Given, loadOutline, periodOf, writeForm } from '../../src/index.js';
import { controlsOf } from '../../test/support/fill/control.js';
import { editDocument } from '../../test/support/fill/package.js';
import { stripBookmarks, stripControls } from '../../test/support/fill/strip.js';
import { letterheadFor } from '../../test/support/letterheads.js';
import type { Case } from './case.js';
import type { CaseDocument } from './document.js';
import { outlineOf } from './outline.js';
import { put } from './put.js';

export const UNIT = { id: 'mau', name: 'Văn phòng mẫu' } as Unit;

/** A form with its cases typed in, and what a reviewer holds it against. */
export interface FilledDocument {
  bytes: Uint8Array;
  given: Given;
}

/** A definition with a mistake in it is one of ours, so it throws. */
function definitionOf(document: CaseDocument): Outline {
  const bytes = new TextEncoder().encode(JSON.stringify(outlineOf(document)));
  const { value, findings } = loadOutline({ name: document.name, bytes });
  if (!value) throw new Error(JSON.stringify(findings, null, 2));
  return value;
}

/** Something nobody would ask about. */
function ordinary({ asked: { type, options }, language }: Case): string {
  if (type === 'yes_no') return language === 'vi' ? 'Có' : 'Yes';
  return type === 'date' ? '2025-06-16' : (options?.[0] ?? '24');
}

/** What stands in the document, by tag; rows of a table that hold no case hold something ordinary. */
function typedBy({ groups, stand }: CaseDocument, tags: readonly string[]): Map<string, string> {
  const typed = new Map<string, string>(
    groups.flatMap(({ placed }) => placed.map((one) => [`${stand}:${one.id}`, one.case.typed] as const)),
  );
  for (const { placed } of groups) {
    const [first] = placed;
    const table = `cell:${first?.id.split('.')[0]}.`;
    for (const tag of tags) if (first && tag.startsWith(table) && !typed.has(tag)) typed.set(tag, ordinary(first.case));
  }
  return typed;
}

function typeCases(form: Uint8Array, document: CaseDocument): Uint8Array {
  return editDocument(form, (root) => {
    const controls = new Map(controlsOf(root).map((control) => [control.tag, control]));
    for (const [tag, words] of typedBy(document, [...controls.keys()])) {
      const control = controls.get(tag);
      if (!control) throw new Error(`the form has no place for ${tag}`);
      put(root, control, words);
    }
  });
}

/** The document as it is handed in. */
export async function fill(document: CaseDocument): Promise<FilledDocument> {
  const outline = definitionOf(document);
  const letterhead = letterheadFor(outline);
  const period = periodOf(outline, null);
  if (!period) throw new Error(`${document.name} says no period`);
  const { bytes } = await writeForm({ outline, letterhead, period }, UNIT);
  const typed = typeCases(bytes, document);
  return {
    bytes: document.bare ? stripBookmarks(stripControls(typed)) : typed,
    given: { outline, letterhead, units: [UNIT], period },
  };
}
