import Handlebars from 'handlebars';

/** A line end of Windows would make another checksum than the one a browser takes, and other letters. */
export const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * Makes a text of templates/ (Handlebars) ready to be filled in, without helpers and without access to prototypes. What
 * it is filled with is text: escaped for HTML, or as it stands in `plain` texts.
 */
export function compileTemplate<View extends object>(text: string, as: 'html' | 'plain'): (view: View) => string {
  const render = Handlebars.create().compile<View>(unixLines(text), {
    knownHelpersOnly: true,
    noEscape: as === 'plain',
  });
  return (view) => render(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}
