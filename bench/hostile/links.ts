import { type Kind, type Parts, packed, paragraph, reportParts, TEXT, withBehind } from './kind.js';

const COUNT = 10_000;
const all = (make: (at: number) => string): string => Array.from({ length: COUNT }, (_, at) => make(at)).join('');
const next = (at: number): number => (at + 1) % COUNT;

const replaced = (part: string, from: string, by: string, parts: Parts): Parts => ({
  ...parts,
  [part]: String(parts[part]).replace(from, () => `${by}${from}`),
});

/** Styles in a circle, each of them used. */
function circleOfStyles(): Uint8Array {
  const style = (at: number): string =>
    `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${next(at)}"/><w:next w:val="s${next(at)}"/><w:link w:val="s${next(at)}"/></w:style>`;
  const parts = replaced('word/styles.xml', '</w:styles>', all(style), reportParts());
  return packed({ ...parts, [TEXT]: withBehind(all((at) => paragraph('a', `<w:pStyle w:val="s${at}"/>`))) });
}

/** Lists in a circle through the styles they are linked to, each of them used. */
function circleOfLists(): Uint8Array {
  const lists = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${all(
    (at) => `<w:abstractNum w:abstractNumId="${at}"><w:numStyleLink w:val="L${next(at)}"/></w:abstractNum>`,
  )}${all((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)}</w:numbering>`;
  const styles = all(
    (at) =>
      `<w:style w:type="numbering" w:styleId="L${at}"><w:pPr><w:numPr><w:numId w:val="${at + 1}"/></w:numPr></w:pPr></w:style>`,
  );
  const body = all((at) => paragraph('a', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr>`));
  const parts = replaced('word/styles.xml', '</w:styles>', styles, reportParts());
  const rels = replaced(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    relation('numbering', 'hostile.xml'),
    parts,
  );
  return packed({ ...rels, 'word/hostile.xml': lists, [TEXT]: withBehind(body) });
}

const relation = (type: string, target: string, mode = ''): string =>
  `<Relationship Id="h${type}${target.length}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;

const TYPES = ['styles', 'numbering', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'theme', 'customXml'];

/** Relationships to parts that are not there, out of the package, to other computers and to themselves. */
function nowhere(): Uint8Array {
  const targets = ['gone.xml', '../../../etc/passwd', 'document.xml', '_rels/document.xml.rels', '%2e%2e/x', ''];
  const wild = TYPES.flatMap((type) => [
    ...targets.map((target) => relation(type, target)),
    relation(type, 'http://127.0.0.1:9/', ' TargetMode="External"'),
  ]).join('');
  return packed(replaced('word/_rels/document.xml.rels', '</Relationships>', wild, reportParts()));
}

/** A package whose text is its own list of relationships, or is not there. */
const lost = (target: string) => (): Uint8Array =>
  packed({
    ...reportParts(),
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('officeDocument', target)}</Relationships>`,
  });

const manyRelations = (): Uint8Array =>
  packed(
    replaced(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      all((at) => relation('header', `gone${at}.xml`)),
      reportParts(),
    ),
  );

/** Definitions and relationships that lead in circles, or nowhere. */
export const links: readonly Kind[] = [
  { name: 'cyclic styles, 10,000', verdict: 'complete', make: circleOfStyles },
  { name: 'cyclic numbering, 10,000', verdict: 'complete', make: circleOfLists },
  { name: 'relationships to nowhere', verdict: 'complete', make: nowhere },
  { name: 'relationships to nowhere, 10,000', verdict: 'complete', make: manyRelations },
  { name: 'a package that refers to itself', verdict: 'returned-damaged', make: lost('_rels/.rels') },
  { name: 'a text that is nowhere', verdict: 'complete', make: lost('word/gone.xml') },
];
