import { sha256 } from '@noble/hashes/sha2.js';
import { escapeExpression } from 'handlebars/dist/cjs/handlebars/utils.js';
import { filledBy } from './closures.js';

/** A line end of Windows would make another checksum than the one a browser takes, and other letters. */
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * Makes a text of templates/ (Handlebars) ready to be filled in, without helpers and without access to prototypes. What
 * it is filled with is text: escaped for HTML, or as it stands in `plain` texts.
 */
export function compileTemplate<View extends object>(text: string, as: 'html' | 'plain'): (view: View) => string {
  return filledBy(
    unixLines(text),
    as === 'html' ? (value) => escapeExpression(value as string) : (value) => String(value ?? ''),
  );
}

/** How a page looks, as a folder of templates/ holds it. */
export interface PageTemplate {
  /** Handlebars. */
  page: string;
  style: string;
  script: string;
}

/** A column of a table on a page: its header, and what it is sorted as. */
export interface PageColumn {
  label: string;
  kind: 'text' | 'number' | 'rank';
}

/** Columns by the names of their headers. */
export const pageColumns = <Name extends string>(
  labels: Record<Name, string>,
  kinds: readonly (readonly [Name, PageColumn['kind']])[],
): PageColumn[] => kinds.map(([name, kind]) => ({ label: labels[name], kind }));

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const source = (text: string): string => `'sha256-${base64(sha256(new TextEncoder().encode(text)))}'`;

/**
 * Renders a page that needs nothing else and runs no script but its own: whatever its view holds is text. The view is
 * given `policy`, `style` and `script` beside its own entries.
 */
export function renderPage(template: PageTemplate, view: object): string {
  const [style, script] = [unixLines(template.style), unixLines(template.script)];
  const policy = `default-src 'none'; style-src ${source(style)}; script-src ${source(script)}; base-uri 'none'; form-action 'none'`;
  return compileTemplate(template.page, 'html')({ ...view, policy, style, script });
}
