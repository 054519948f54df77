import { sha256 } from '@noble/hashes/sha2.js';
import Handlebars from 'handlebars';

/** How a page looks, as a folder of templates/ holds it. */
export interface PageTemplate {
  /** Handlebars. */
  page: string;
  style: string;
  script: string;
}

/** A line end of Windows would make another checksum than the one a browser takes. */
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const source = (text: string): string => `'sha256-${base64(sha256(new TextEncoder().encode(text)))}'`;

/**
 * Renders a page that needs nothing else and runs no script but its own: whatever its view holds is text. The view is
 * given `policy`, `style` and `script` beside its own entries.
 */
export function renderPage(template: PageTemplate, view: object): string {
  const [style, script] = [unixLines(template.style), unixLines(template.script)];
  const render = Handlebars.create().compile(unixLines(template.page), { knownHelpersOnly: true });
  const policy = `default-src 'none'; style-src ${source(style)}; script-src ${source(script)}; base-uri 'none'; form-action 'none'`;
  return render(
    { ...view, policy, style, script },
    { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false },
  );
}
