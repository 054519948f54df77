import {
  blanksEnd,
  cut,
  type Edition,
  markOf,
  meaningOfText,
  nameEnd,
  withPlainEnds,
  XML_1_0,
  XML_1_1,
} from './characters.js';
import { hashed, Met, NO_HASH } from './met.js';
import { type Grower, MetTrees } from './met-trees.js';
import type { Scope } from './scope.js';
import { readTag, type Tag } from './tag.js';

/**
 * Takes what stands in some XML, in its order. `open` and `text` may stop the scanner by giving false: what was wanted
 * is found, or it is too much.
 */
export interface Handler {
  /** A start tag at `at`; for an empty element `close` follows at once. */
  open(tag: Tag, at: number): boolean;
  /** The end of the last element that was opened and not closed; its end tag stands at `at`. */
  close(at: number): void;
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

/** The text with its edition, and where it goes on behind its declaration; a declaration that is none is read as markup. */
function begun(whole: string): { text: string; edition: Edition; from: number } {
  const mark = whole.charCodeAt(0) === 0xfeff ? 1 : 0;
  const declaration = DECLARATION.exec(mark === 0 ? whole : whole.slice(mark));
  const from = mark + (declaration?.[0].length ?? 0);
  const minor = declaration?.[1] ?? declaration?.[2] ?? '0';
  if (minor === '0') return { text: whole, edition: XML_1_0, from };
  const rest = whole.slice(from).replace(/[\x85\u2028]/g, '\n');
  return { text: whole.slice(0, from) + rest, edition: XML_1_1, from };
}

/** Where a comment that begins at `at` ends (production 15); -1 where it does not. */
function commentEnd(text: string, at: number): number {
  const dashes = text.startsWith('<!--', at) ? text.indexOf('--', at + 4) : -1;
  return dashes >= 0 && text.charCodeAt(dashes + 2) === GREATER ? dashes + 3 : -1;
}

/** Where a processing instruction that begins at `at` ends (production 16); -1 where it is none. */
function instructionEnd(text: string, at: number): number {
  const target = nameEnd(text, at + 2);
  const name = text.slice(at + 2, target);
  if (name === '' || name.includes(':') || /^xml$/i.test(name)) return -1;
  if (text.charCodeAt(target) !== QUESTION && blanksEnd(text, target) === target) return -1;
  const end = text.indexOf('?>', target);
  return end < 0 ? -1 : end + 2;
}

/** Where an end tag ends that begins at `at` and belongs to `tag` (production 42); -1 where it is none. */
function endTagEnd(text: string, at: number, { closing }: Tag): number {
  const last = closing.length - 1;
  for (let step = 2; step < last; step += 1) if (text.charCodeAt(at + step) !== closing.charCodeAt(step)) return -1;
  const end = text.charCodeAt(at + last) === GREATER ? at + last : blanksEnd(text, at + last);
  return text.charCodeAt(end) === GREATER ? end + 1 : -1;
}

/**
 * Reads XML from its first letter to its last, as strictly as the standards ask (XML 1.0 and 1.1 without document types,
 * Namespaces in XML), and tells a handler what is in it.
 *
 * WordprocessingML repeats itself: of the start tags of a report four in five stood there before, letter by letter, and
 * most of the others in the file before. So a tag is looked up before it is read, properties whole, and what stands
 * between two tags is cut out whole where no mark is in it.
 * test/word/xml/ holds the result against another parser.
 *
 * @param attributes how many attributes an element may have
 */
export function scan(whole: string, handler: Handler, attributes = Infinity): Outcome {
  const { text, edition, from } = begun(whole);
  const reading = { text, edition, most: attributes };
  const trees = handler.grower ? new MetTrees(text, handler.grower) : null;
  const open: Tag[] = [];
  let scope = edition.outermost;
  let rooted = false;
  let at = from;
  for (;;) {
    const before = at;
    let marked = edition === XML_1_1;
    while (at < text.length && text.charCodeAt(at) !== LESS) {
      if (markOf(text.charCodeAt(at)) === 1) marked = true;
      at += 1;
    }
    if (open.length === 0) {
      if (blanksEnd(text, before) < at) return 'malformed';
    } else if (at > before) {
      const written = cut(text, before, at);
      const meant = marked ? meaningOfText(written, edition) : written;
      if (meant === null || at === text.length) return 'malformed';
      if (!handler.text(meant)) return 'stopped';
    }
    if (at === text.length) return rooted && open.length === 0 ? 'whole' : 'malformed';
    const less = at;
    const sign = text.charCodeAt(less + 1);
    if (sign === SLASH) {
      const tag = open.pop();
      at = tag ? endTagEnd(text, less, tag) : -1;
      if (at < 0) return 'malformed';
      handler.close(less);
      trees?.closed(open.length, at);
      scope = open[open.length - 1]?.scope ?? scope;
    } else if (sign === BANG && open.length > 0 && text.startsWith(CDATA, less)) {
      const end = text.indexOf(']]>', less + CDATA.length);
      const held = text.slice(less + CDATA.length, end);
      if (end < 0 || edition.forbidden.test(held)) return 'malformed';
      if (!handler.text(withPlainEnds(held))) return 'stopped';
      at = end + 3;
    } else if (sign === BANG || sign === QUESTION) {
      at = sign === BANG ? commentEnd(text, less) : instructionEnd(text, less);
      if (at < 0 || edition.forbidden.test(text.slice(less, at))) return 'malformed';
    } else {
      if (open.length === 0 && rooted) return 'malformed';
      let hash = NO_HASH;
      for (at += 1; at < text.length && text.charCodeAt(at) !== GREATER; at += 1)
        hash = hashed(hash, text.charCodeAt(at));
      let tag = tags.find(text, less, at, hash, scope) ?? null;
      if (tag === null) {
        tag = readTag(reading, less, scope);
        if (tag === null) return 'malformed';
        // A ">" in a value ends no tag: those letters do not tell where this one ends.
        if (less + tag.length === at + 1) tags.add(text, less, at, hash, scope, tag, tag.cost);
      }
      if (tag.count > attributes) return 'malformed';
      if (trees !== null && tag.isProperties && open.length > 0) {
        const end = trees.taken(tag, less, at, hash, scope, open.length);
        if (end >= 0) {
          at = end;
          continue;
        }
      }
      rooted = true;
      if (!handler.open(tag, less)) return 'stopped';
      at = less + tag.length;
      if (tag.empty) handler.close(less);
      else {
        open.push(tag);
        scope = tag.scope;
      }
    }
  }
}
