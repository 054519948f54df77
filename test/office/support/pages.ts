import { spawnSync } from 'node:child_process';
import { pdfXml } from './soffice.js';

/** A part of a page, in millimetres from its upper left corner. */
export interface Box {
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A piece of text on a page, its type in points. */
export interface Printed extends Box {
  text: string;
  size: number;
  family: string;
  /** "#666666" */
  color: string;
  bold: boolean;
  italic: boolean;
}

export interface Paper {
  width: number;
  height: number;
}

/** What is printed on the pages of a PDF; pages count from 1. */
export interface Pages {
  papers: Paper[];
  texts: Printed[];
}

const MM = 25.4 / 72;

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

const plain = (inner: string): string =>
  inner
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
    .normalize('NFC')
    .trim();

/** How wide the blanks are by which a number format keeps room behind a number, in points: a quarter of the type each. */
const roomBehind = (inner: string, size: number): number =>
  (/ {2,}$/.exec(inner.replace(/<[^>]+>/g, ''))?.[0].length ?? 0) * (size / 4);

function printed(
  tag: string,
  inner: string,
  page: number,
  fonts: ReadonlyMap<string, Record<string, string>>,
): Printed {
  const { top, left, width, height, font = '' } = attributes(tag);
  const { size, family = '', color = '' } = fonts.get(font) ?? {};
  return {
    text: plain(inner),
    page,
    left: Number(left) * MM,
    right: (Number(left) + Number(width) - roomBehind(inner, Number(size))) * MM,
    top: Number(top) * MM,
    bottom: (Number(top) + Number(height)) * MM,
    size: Number(size),
    family,
    color,
    bold: inner.includes('<b>'),
    italic: inner.includes('<i>'),
  };
}

/** Measures a PDF: poppler tells boxes in whole points, so a length may be off by 0.35 mm. */
export function measure(pdf: Uint8Array): Pages {
  const pages: Pages = { papers: [], texts: [] };
  const fonts = new Map<string, Record<string, string>>();
  for (const [whole, name, inner = ''] of pdfXml(pdf).matchAll(/<(page|fontspec|text)\b[^>]*>(?:(.*?)<\/text>)?/g)) {
    const tag = whole.slice(0, whole.indexOf('>'));
    if (name === 'page') {
      const { width, height } = attributes(tag);
      pages.papers.push({ width: Number(width) * MM, height: Number(height) * MM });
    } else if (name === 'fontspec') {
      const { id = '', ...font } = attributes(tag);
      fonts.set(id, font);
    } else pages.texts.push(printed(tag, inner, pages.papers.length, fonts));
  }
  return { ...pages, texts: pages.texts.filter(({ text }) => text !== '') };
}

/** Dots of a page in an inch when lines are looked for: a line is found to a quarter of a millimetre. */
const DPI = 100;
const DARK = 160;

/** The longest drawn line within a box of a page, in millimetres; where there is none, it is short. */
export function lineWithin(pdf: Uint8Array, box: Box): { left: number; right: number } {
  const dots = (millimetres: number): number => Math.round((millimetres * DPI) / 25.4);
  const page = String(box.page);
  const { stdout } = spawnSync('pdftoppm', ['-r', String(DPI), '-gray', '-f', page, '-l', page, '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  const [head = '', columns = ''] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  let longest = { from: 0, to: 0 };
  for (let y = dots(box.top); y <= dots(box.bottom); y += 1) {
    let from = dots(box.left);
    for (let x = from; x < dots(box.right); x += 1) {
      const dark = (stdout[head.length + y * Number(columns) + x] ?? 255) < DARK;
      if (!dark) from = x + 1;
      else if (x + 1 - from > longest.to - longest.from) longest = { from, to: x + 1 };
    }
  }
  return { left: (longest.from * 25.4) / DPI, right: (longest.to * 25.4) / DPI };
}
