/** An element by where its tags stand in a text of XML. */
export interface Span {
  /** As written, with its prefix. */
  name: string;
  local: string;
  /** The first character of its start tag. */
  start: number;
  /** Behind its start tag. */
  inside: number;
  /** The first character of its end tag; `end` where it has none ("<a/>"). */
  close: number;
  /** Behind its end tag. */
  end: number;
  parent: Span | null;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * A comment, text in CDATA, an instruction, or a tag with its slash and its name: a `>` in quotes ends none (XML 1.0, 2.4
 * to 2.7). What is cut short goes on to the end.
 */
const MARKUP =
  /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<\?.*?(?:\?>|$)|<(\/)?(?=([^\s/>]*))(?:[^>"']+|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)/gs;

/**
 * Every element of a text of XML, in the order of their start tags. The text must have been read by a parser before:
 * that it is well-formed and declares no document type is not looked at again.
 */
export function scan(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { 0: tag, 1: slash, 2: name, index: start } of text.matchAll(MARKUP)) {
    if (name === undefined) continue;
    const end = start + tag.length;
    if (slash === undefined) {
      const span: Span = { name, local: localOf(name), start, inside: end, close: end, end, parent: open };
      spans.push(span);
      if (!tag.endsWith('/>')) open = span;
    } else if (open !== null) {
      open.close = start;
      open.end = end;
      open = open.parent;
    }
  }
  return spans;
}

/** Whether it is written as one tag, "<a/>". */
export const isEmptyTag = (text: string, { end }: Span): boolean => text[end - 2] === '/';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (value: string): string =>
  value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The attributes of an element by their names as written. */
export function attributesOf(text: string, span: Span): Map<string, string> {
  const tag = text.slice(span.start, span.inside);
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, unescaped(double ?? single ?? ''));
  }
  return found;
}

/** An attribute by its local name, whatever its prefix; null without. */
export function attributeOf(text: string, span: Span, local: string): string | null {
  for (const [name, value] of attributesOf(text, span)) {
    if (localOf(name) === local && !name.startsWith('xmlns')) return value;
  }
  return null;
}
