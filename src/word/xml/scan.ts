import {
  blanksEnd,
  type Edition,
  markOf,
  meaningOfText,
  nameEnd,
  withPlainEnds,
  XML_1_0,
  XML_1_1,
} from './characters.js';
import { type Bytes, greaterFrom, isSame, viewOf } from './four-at-once.js';
import { Met } from './met.js';
import { type Grower, MetTrees } from './met-trees.js';
import type { Scope } from './scope.js';
import { readTag, type Tag } from './tag.js';
import { codePointAt, placeOf, standsAt, textAt } from './utf8.js';

/**
 * Takes what stands in some XML, in its order. `open` and `text` may stop the scanner by giving false: what was wanted
 * is found, or it is too much.
 */
export interface Handler {
  /** A start tag at `at`; for an empty element `close` follows at once. */
  open(tag: Tag, at: number): boolean;
  /** The end of the last element that was opened and not closed; its end tag stands at `at` of the bytes that are read. */
  close(at: number, bytes: Uint8Array): void;
  /** Text inside the root as it is meant; what a CDATA section holds is text of its own. */
  text(text: string): boolean;
  /** Where it builds trees: it is then not told what stands in an element that was met before, but given its tree. */
  readonly grower?: Grower;
}

/** How a scan ended: at the end, at something that is no XML, or because the handler stopped it. */
export type Outcome = 'whole' | 'malformed' | 'stopped';

const [BANG, SLASH, LESS, GREATER, QUESTION] = [0x21, 0x2f, 0x3c, 0x3e, 0x3f];

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.([0-9]+)"|'1\.([0-9]+)')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;

/** The tags of all texts, by what stands in them and around them. */
const tags = new Met<Scope, Tag>(128 * 1024);

const CDATA = '<![CDATA[';

const LATIN = new TextDecoder('latin1');
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes with their edition, and where they go on behind their declaration; a declaration that is none is read as markup. */
function begun(whole: Uint8Array): { bytes: Uint8Array; edition: Edition; from: number } {
  const mark = codePointAt(whole, 0) === 0xfeff ? 3 : 0;
  const end = standsAt(whole, mark, '<?xml') ? placeOf(whole, '?>', mark) + 2 : mark;
  const declaration = DECLARATION.exec(LATIN.decode(whole.subarray(mark, end)));
  const from = mark + (declaration?.[0].length ?? 0);
  const minor = declaration?.[1] ?? declaration?.[2] ?? '0';
  if (minor === '0') return { bytes: whole, edition: XML_1_0, from };
  const rest = UTF_8.decode(whole.subarray(from)).replace(/[\x85\u2028]/g, '\n');
  return { bytes: new TextEncoder().encode(rest), edition: XML_1_1, from: 0 };
}

/** Where a comment that begins at `at` ends (production 15); -1 where it does not. */
function commentEnd(bytes: Uint8Array, at: number): number {
  const dashes = standsAt(bytes, at, '<!--') ? placeOf(bytes, '--', at + 4) : -1;
  return dashes >= 0 && bytes[dashes + 2] === GREATER ? dashes + 3 : -1;
}

/** Where a processing instruction that begins at `at` ends (production 16); -1 where it is none. */
function instructionEnd(bytes: Uint8Array, at: number): number {
  const target = nameEnd(bytes, at + 2);
  const name = textAt(bytes, at + 2, target);
  if (name === '' || name.includes(':') || /^xml$/i.test(name)) return -1;
  if (bytes[target] !== QUESTION && blanksEnd(bytes, target) === target) return -1;
  const end = placeOf(bytes, '?>', target);
  return end < 0 ? -1 : end + 2;
}

/** Where an end tag ends that begins at `at` and belongs to `tag` (production 42); -1 where it is none. */
function endTagEnd({ bytes, view }: Bytes, at: number, { closing }: Tag): number {
  const last = closing.byteLength - 1;
  if (at + last >= bytes.length || !isSame(view, at, closing, 0, last)) return -1;
  const end = bytes[at + last] === GREATER ? at + last : blanksEnd(bytes, at + last);
  return bytes[end] === GREATER ? end + 1 : -1;
}

/**
 * Reads XML in UTF-8 from its first letter to its last, as strictly as the standards ask (XML 1.0 and 1.1 without document types,
 * Namespaces in XML), and tells a handler what is in it.
 *
 * WordprocessingML repeats itself: of the start tags of a report four in five stood there before, letter by letter, and
 * most of the others in the file before. So a tag is looked up before it is read, properties whole, and what stands
 * between two tags is cut out whole where no mark is in it.
 * test/word/xml/ holds the result against another parser.
 *
 * @param attributes how many attributes an element may have
 */
export function scan(whole: Uint8Array, handler: Handler, attributes = Infinity): Outcome {
  const { bytes, edition, from } = begun(whole);
  const { length } = bytes;
  const view = viewOf(bytes);
  const reading = { bytes, view, edition, most: attributes };
  const trees = handler.grower ? new MetTrees(view, handler.grower) : null;
  const open: Tag[] = [];
  let scope = edition.outermost;
  let rooted = false;
  let at = from;
  for (;;) {
    const before = at;
    let marked = false;
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) break;
      if (markOf(byte) === 1) marked = true;
    }
    if (open.length === 0) {
      if (blanksEnd(bytes, before) < at) return 'malformed';
    } else if (at > before) {
      const written = textAt(bytes, before, at);
      const meant = marked ? meaningOfText(written, edition) : written;
      if (meant === null || at === length) return 'malformed';
      if (!handler.text(meant)) return 'stopped';
    }
    if (at === length) return rooted && open.length === 0 ? 'whole' : 'malformed';
    const less = at;
    const sign = bytes[less + 1];
    if (sign === SLASH) {
      const tag = open.pop();
      at = tag ? endTagEnd(reading, less, tag) : -1;
      if (at < 0) return 'malformed';
      handler.close(less, bytes);
      trees?.closed(open.length, at);
      scope = open[open.length - 1]?.scope ?? scope;
    } else if (sign === BANG && open.length > 0 && standsAt(bytes, less, CDATA)) {
      const end = placeOf(bytes, ']]>', less + CDATA.length);
      const held = end < 0 ? '' : textAt(bytes, less + CDATA.length, end);
      if (end < 0 || edition.forbidden.test(held)) return 'malformed';
      if (!handler.text(withPlainEnds(held))) return 'stopped';
      at = end + 3;
    } else if (sign === BANG || sign === QUESTION) {
      at = sign === BANG ? commentEnd(bytes, less) : instructionEnd(bytes, less);
      if (at < 0 || edition.forbidden.test(textAt(bytes, less, at))) return 'malformed';
    } else {
      if (open.length === 0 && rooted) return 'malformed';
      at = greaterFrom(view, less + 1);
      if (at === length) return 'malformed';
      let tag = tags.find(view, less, at, scope) ?? null;
      if (tag === null) {
        tag = readTag(reading, less, scope);
        if (tag === null) return 'malformed';
        // A ">" in a value ends no tag: those letters do not tell where this one ends.
        if (less + tag.length === at + 1) tags.add(view, less, at, scope, tag, tag.cost);
      }
      if (tag.count > attributes) return 'malformed';
      if (trees !== null && tag.isProperties && open.length > 0) {
        const end = trees.taken(tag, less, at, scope, open.length);
        if (end >= 0) {
          at = end;
          continue;
        }
      }
      rooted = true;
      if (!handler.open(tag, less)) return 'stopped';
      at = less + tag.length;
      if (tag.empty) handler.close(less, bytes);
      else {
        open.push(tag);
        scope = tag.scope;
      }
    }
  }
}
