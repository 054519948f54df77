import { DEFINITION_LIMIT, DEFINITION_NAMESPACE } from '../form/index.js';
import { deflated, named, unzipped, zipOf } from '../word/zip/index.js';

const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';
const SETTINGS = 'word/settings.xml';
const NUMBERING = 'word/numbering.xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The id of the definition's part in a document (ECMA-376 22.5.2.1); bound to nothing, so the same in all. */
const ITEM_ID = '{D7C0D5A1-6F1B-4B4E-9A57-DEC000000001}';

type Parts = Map<string, Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`The document has no part ${path}`);
  parts.set(path, encode(edit(new TextDecoder().decode(part))));
}

export interface Finishing {
  /** The day the document says it was made: year-month-day. */
  day: string;
  /** The language of the document as a whole, such as vi-VN. */
  locale: string;
  /** Left and right margins change places on the back. */
  mirror: boolean;
  /** Parts the docx package knows nothing of. */
  parts: readonly AddedPart[];
}

/** A part of its own, by its path in the package. */
export interface AddedPart {
  path: string;
  content: string | Uint8Array;
  /** Left out where the content type follows from how the name ends, as `extension` says. */
  contentType?: string;
  /** The content type of all parts whose names end so. */
  extension?: { name: string; contentType: string };
  /** How the text of the document refers to it, and it to another part: types as the Office namespace has them. */
  relation?: { id: string; type: string };
  refersTo?: { type: string; target: string };
}

/**
 * The definition as a custom XML part with its properties (ECMA-376 15.2.5, 15.2.6); nothing where it is longer than a
 * reader takes.
 */
export const definitionParts = (definition: string): AddedPart[] =>
  definition.length > DEFINITION_LIMIT
    ? []
    : [
        {
          path: 'customXml/item1.xml',
          content: definition,
          relation: { id: 'rIdDefinition', type: 'customXml' },
          refersTo: { type: 'customXmlProps', target: 'itemProps1.xml' },
        },
        {
          path: 'customXml/itemProps1.xml',
          content: `${DECLARATION}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${DEFINITION_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
          contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        },
      ];

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** Adds parts with their content types and the relations of the document to them (ECMA-376 part 2, 8.3 and 9.3). */
function add(parts: Parts, added: readonly AddedPart[]): void {
  const defaults = new Map(
    added.flatMap(({ extension }) => (extension ? [[extension.name, extension.contentType]] : [])),
  );
  const types = [
    ...[...defaults].map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
    ...added.flatMap(({ path, contentType }) =>
      contentType === undefined ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`],
    ),
  ];
  const relations = added.flatMap(({ path, relation }) =>
    relation
      ? [relationship(relation.id, relation.type, path.startsWith('word/') ? path.slice('word/'.length) : `../${path}`)]
      : [],
  );
  for (const { path, content, refersTo } of added) {
    parts.set(path, typeof content === 'string' ? encode(content) : content);
    if (!refersTo) continue;
    const named = relationship('rId1', refersTo.type, refersTo.target);
    const xml = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${named}</Relationships>`;
    parts.set(path.replace(/[^/]*$/, '_rels/$&.rels'), encode(xml));
  }
  change(parts, CONTENT_TYPES, (xml) => xml.replace('</Types>', `${types.join('')}</Types>`));
  change(parts, DOCUMENT_RELATIONSHIPS, (xml) =>
    xml.replace('</Relationships>', `${relations.join('')}</Relationships>`),
  );
}

/**
 * What the docx package leaves open: the definition, the day of making, the settings it does not know. Gives the parts by
 * their paths, always in one order.
 */
export function finishedParts(
  packed: Uint8Array,
  { day, locale, mirror, parts: added }: Finishing,
): [string, Uint8Array][] {
  const parts: Parts = unzipped(packed);
  add(parts, added);
  change(parts, CORE, (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`),
  );
  change(parts, SETTINGS, (xml) =>
    xml
      .replace(/<w:displayBackgroundShape\/>/, mirror ? '<w:mirrorMargins/>' : '')
      .replace('</w:settings>', `<w:themeFontLang w:val="${locale}"/></w:settings>`),
  );
  // One list in many levels, all of them in use, and not levels Word may make up as it goes (ECMA-376 17.9.12).
  change(parts, NUMBERING, (xml) =>
    xml.replaceAll('"hybridMultilevel"', '"multilevel"').replaceAll(' w:tentative="1"', ''),
  );
  const order = [...parts.keys()].filter((path) => !path.endsWith('/') && path !== CONTENT_TYPES).sort();
  return [CONTENT_TYPES, ...order].flatMap((path): [string, Uint8Array][] => {
    const part = parts.get(path);
    return part ? [[path, part]] : [];
  });
}

/** Parts as a package, without times of their own, so that the same parts give the same bytes. */
export const packageOf = (parts: readonly [string, Uint8Array][]): Uint8Array =>
  zipOf(parts.map(([path, part]) => ({ ...named(path), ...deflated(part) })));
