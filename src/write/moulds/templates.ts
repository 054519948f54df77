import { Document, type XmlComponent } from 'docx';
import { Element } from '../markup/element.js';
import { docxEscaped } from '../markup/escaped.js';
import type { Markup } from '../markup/markup.js';
import { StandIns } from './stand-ins.js';
import { type Fixed, fixed } from './strands.js';

type Xmlable = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/** What the docx package makes of a component, as the text it writes for it. */
function xmlOf(element: Xmlable): string {
  const [[name = '', value] = []] = Object.entries(element);
  const attributes: string[] = [];
  const said = (of: object): void => {
    for (const [key, one] of Object.entries(of)) attributes.push(` ${key}="${docxEscaped(String(one))}"`);
  };
  const inside = (child: unknown): string => {
    if (typeof child !== 'object' || child === null) return docxEscaped(String(child));
    if (!('_attr' in child)) return xmlOf(child as Xmlable);
    said(Object(child._attr));
    return '';
  };
  const content = Array.isArray(value) ? value.map(inside).join('') : null;
  if (content !== null) return `<${name}${attributes.join('')}>${content}</${name}>`;
  if (typeof value !== 'object' || value === null) return `<${name}>${docxEscaped(String(value))}</${name}>`;
  if ('_attr' in value) said(Object(value._attr));
  return `<${name}${attributes.join('')}/>`;
}

/** What the docx package needs to know of the document a component stands in; none of ours asks for anything of it. */
const file = new Document({ sections: [] });

/** By the shape of a piece, and by how much stands in it. */
const templates = new Map<string, (readonly Fixed[] | undefined)[]>();
const MOST = 20_000;

/** A component as XML. It stands in another, since some are written as several where they stand in one. */
function written(component: XmlComponent): string {
  const around = 'around';
  const xmlable = new Element(around, {}, [component]).prepForXml({ file, viewWrapper: file.Document, stack: [] });
  const xml = xmlable === undefined ? '' : xmlOf(xmlable);
  return xml.slice(around.length + 2, -(around.length + 3));
}

function cut(markup: Markup): readonly Fixed[] {
  const standIns = new StandIns(markup.shape);
  const made = markup.content.map((one, index) => standIns.made(one, index));
  const pieces = standIns.cut(written(markup.made(made)));
  const found = pieces.filter((piece) => typeof piece === 'number');
  if (found.length !== made.length || found.some((index, at) => index !== at))
    throw new Error(`The content of ${markup.shape} does not stand once each and in its order.`);
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [fixed(piece)] : []));
}

/** The XML of a piece of markup without its content: what stands before, between and behind it. */
export function templateOf(markup: Markup): readonly Fixed[] {
  const { shape, content } = markup;
  const known = templates.get(shape)?.[content.length];
  if (known !== undefined) return known;
  if (templates.size >= MOST) templates.clear();
  const made = cut(markup);
  const ofShape = templates.get(shape) ?? [];
  templates.set(shape, ofShape);
  ofShape[content.length] = made;
  return made;
}
