const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** What is written otherwise, or not at all: control characters other than line ends and tabs have no place in XML. */
const ESCAPED = /[&"'<>]|(?![\t\n\r\x7f-\x9f])\p{Cc}/gu;

/** The last character of those that may be escaped. */
const LAST = '>'.charCodeAt(0);
const MAYBE = Uint8Array.from({ length: LAST + 1 }, (_, code) =>
  code < 0x20 || String.fromCharCode(code) in ESCAPES ? 1 : 0,
);

/** A text as the docx package writes it in an element and in an attribute. */
export function docxEscaped(text: string): string {
  // Nearly all texts are written as they are, and looking at their letters takes a fraction of what the expression does.
  for (let at = 0; at < text.length; at++)
    if (MAYBE[text.charCodeAt(at)] === 1) return text.replace(ESCAPED, (one) => ESCAPES[one] ?? '');
  return text;
}
