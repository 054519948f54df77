import type { FileChild } from 'docx';
import { DEFINITION_LIMIT } from '../form/index.js';
import { deflated, named, type PackedEntry, zipOf } from '../word/zip/index.js';
import type { DocumentContent } from './document.js';
import { docxOf } from './docx-document.js';
import { ControlIds } from './markup/control-ids.js';
import { BlockElement } from './markup/element.js';
import { docxEscaped } from './markup/escaped.js';
import { asBlock, type Content, type Markup, Own, Together } from './markup/markup.js';
import { OwnWords, Rope } from './moulds/rope.js';
import { StandIns } from './moulds/stand-ins.js';
import { type Fixed, fixed, type Laid, pressed } from './moulds/strands.js';
import { definitionParts, finishedParts } from './package.js';
import type { Pages } from './parts/page.js';
import { documentWords } from './words/index.js';

/** The text of a definition's part: what many forms have in common, and what stands behind it in this one. */
export interface DefinitionText {
  shared: string;
  own: string;
}

/** A part of a package without what differs: as it lies in every package, or with the numbers of what is filled in. */
type ShellPart = ReturnType<typeof named> & ({ packed: PackedEntry } | { pieces: readonly (Fixed | number)[] });

/**
 * What is filled in, by its number: these words, then the custom properties, then the lines of the sender's address, then
 * for each run of pages all that stands on them but the last piece, and the content of that one. The last piece itself is
 * part of the shell: the docx package writes into it how large the pages are.
 */
const WORDS = ['title', 'subject', 'creator', 'definition'] as const;

/** The lines of the sender's address that stand at the foot of a page. */
const contactOf = (sections: DocumentContent['sections']): string[] =>
  sections.flatMap(({ contact }) => contact?.split('\n') ?? []);

/** The piece that ends pages; nothing where they are empty. */
function lastOf({ children }: Pages): Markup | undefined {
  const last = children.at(-1);
  if (last instanceof Together) throw new TypeError('Pages end with one piece.');
  return last;
}

/** Everything of a document but its words and what stands on its pages. */
type Look = Omit<DocumentContent, 'sections' | 'properties'> & {
  sections: DocumentContent['sections'];
  properties: NonNullable<DocumentContent['properties']>;
  day: string;
  definition: boolean;
};

async function shellOf({ day, definition, ...look }: Look): Promise<readonly ShellPart[]> {
  const { letterhead, properties, language } = look;
  const standIns = new StandIns(JSON.stringify([letterhead, properties.map(({ name }) => name), day]));
  const word = (of: (typeof WORDS)[number]): string => standIns.of(WORDS.indexOf(of));
  let filled = WORDS.length + properties.length;
  const addressed = (contact: string | undefined): string | undefined =>
    contact
      ?.split('\n')
      .map(() => standIns.of(filled++))
      .join('\n');
  const childrenOf = (pages: Pages): FileChild[] => {
    const last = lastOf(pages);
    const before = new BlockElement('w:p', { 'w:id': standIns.of(filled++) });
    const made = last?.content.map((one) => standIns.made(one, filled++)) ?? [];
    return [before, ...(last === undefined ? [] : [asBlock(last.made(made))])];
  };
  const packed = await docxOf(
    {
      ...look,
      title: look.title && word('title'),
      subject: look.subject && word('subject'),
      creator: look.creator && word('creator'),
      properties: properties.map(({ name }, at) => ({ name, value: standIns.of(WORDS.length + at) })),
      sections: look.sections.map((pages) => ({ ...pages, contact: addressed(pages.contact) })),
    },
    childrenOf,
  );
  const { locale } = documentWords[language];
  const parts = definition ? definitionParts(word('definition')) : [];
  return finishedParts(packed, { day, locale, mirror: letterhead.page.mirror === true, parts }).map(([path, bytes]) => {
    const xml = new TextDecoder().decode(bytes).replace(/<w:p w:id="(\d+)"\/>/g, '$1');
    const pieces = standIns.cut(xml);
    if (pieces.length === 1) return { ...named(path), packed: { ...named(path), ...deflated(bytes) } };
    return { ...named(path), pieces: pieces.map((piece) => (typeof piece === 'string' ? fixed(piece) : piece)) };
  });
}

const shells = new WeakMap<object, Map<string, Promise<readonly ShellPart[]>>>();
/** More looks in one letterhead than any campaign has; a shell is some tens of kilobytes. */
const MOST = 50;

/** The shell of a document, packed once for all that differ in their words alone. */
function shellFor(look: Look): Promise<readonly ShellPart[]> {
  const { letterhead, language, day, protect, definition, properties } = look;
  const sections = look.sections.map((whole) => {
    const { children, contact, ...pages } = whole;
    const last = lastOf(whole);
    return [pages, contact?.split('\n').length, last?.shape, last?.content.length];
  });
  const empty = [look.title, look.subject, look.creator].map((word) => word === '');
  const names = properties.map(({ name }) => name);
  const key = JSON.stringify([language, day, protect, definition, sections, empty, names]);
  const ofLetterhead = shells.get(letterhead) ?? new Map<string, Promise<readonly ShellPart[]>>();
  shells.set(letterhead, ofLetterhead);
  const known = ofLetterhead.get(key);
  if (known !== undefined) return known;
  if (ofLetterhead.size >= MOST) ofLetterhead.clear();
  const made = shellOf(look);
  ofLetterhead.set(key, made);
  return made;
}

/**
 * Writes a document as many others are written: by the docx package only what has not been written before, and deflated
 * only what is its own. Every part holds the same bytes as where the docx package writes it whole (`packed`), and the same
 * document always makes the same package, whatever was written before.
 */
export async function pressedDocument(
  content: DocumentContent,
  day: string,
  { shared, own }: DefinitionText,
): Promise<Uint8Array> {
  const properties = content.properties ?? [];
  const definition = shared.length + own.length <= DEFINITION_LIMIT;
  const shell = await shellFor({ ...content, properties, day, definition });
  const words = new OwnWords(content.own ?? []);
  const texts = (all: readonly string[]): Own[][] => all.map((text) => [new Own(docxEscaped(text))]);
  const laid = (all: readonly Content[]): readonly Laid[] => {
    const rope = new Rope(words);
    for (const one of all) rope.lay(one);
    return rope.strands;
  };
  const pages = content.sections.flatMap((whole) => [
    laid(whole.children.slice(0, -1)),
    ...(lastOf(whole)?.content ?? []).map((one) => laid([one])),
  ]);
  const filled: (readonly Laid[])[] = [
    ...texts([content.title, content.subject, content.creator]),
    [fixed(shared), new Own(own)],
    ...texts(properties.map(({ value }) => value)),
    ...texts(contactOf(content.sections)),
    ...pages,
  ];
  const ids = new ControlIds(content.salt ?? '');
  const idOf = (tag: string): string => ids.of(tag);
  const entries = shell.map((part): PackedEntry => {
    if ('packed' in part) return part.packed;
    const { name, flags, time, day: changed } = part;
    const rope: Laid[] = [];
    for (const piece of part.pieces)
      if (typeof piece === 'number') rope.push(...(filled[piece] ?? []));
      else rope.push(piece);
    const { method, crc, size, packed } = pressed(rope, idOf);
    return { name, flags, time, day: changed, method, crc, size, packed };
  });
  return zipOf(entries);
}
