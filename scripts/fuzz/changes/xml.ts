import type { Random } from '../random.js';
import { longText, NAMES, NUMBERS } from './hostile.js';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replaceAll('\u0000', '');

/** Where in some XML a pattern is found, one of all places; null where none is. */
function oneOf(xml: string, pattern: RegExp, random: Random): { at: number; text: string } | null {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return null;
  const one = random.pick(found);
  return { at: one.index, text: one[0] };
}

const replaced = (xml: string, at: number, length: number, by: string): string =>
  xml.slice(0, at) + by + xml.slice(at + length);

type Change = (xml: string, random: Random) => string;

/** An element from its first tag to its last, found by counting tags of its name. */
function elementAt(xml: string, at: number): string {
  const name = /^<([\w:]+)/.exec(xml.slice(at, at + 80))?.[1] ?? '';
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  tags.lastIndex = at;
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (tag[2] !== '/') depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return xml.slice(at, tag.index + tag[0].length);
  }
  return '';
}

const ELEMENT = /<[A-Za-z][\w.:-]*(?=[\s/>])/g;
const BLOCK = /<w:(?:p|tbl|tr|tc|sdt|r|style|num|abstractNum|bookmarkStart|hyperlink|ins|del|lvl|comment)(?=[\s/>])/g;

const anElement: (xml: string, random: Random, pattern?: RegExp) => { at: number; text: string } | null = (
  xml,
  random,
  pattern = random.chance(0.5) ? BLOCK : ELEMENT,
) => {
  const found = oneOf(xml, pattern, random);
  return found && { at: found.at, text: elementAt(xml, found.at) };
};

const deleteElement: Change = (xml, random) => {
  const one = anElement(xml, random);
  return one ? replaced(xml, one.at, one.text.length, '') : xml;
};

/** Many of one thing: rows, tables, controls with one tag, bookmarks with one name. */
const multiply: Change = (xml, random) => {
  const one = anElement(xml, random);
  if (!one || one.text === '') return xml;
  const times = Math.min(random.size(20_000), Math.floor(3_000_000 / one.text.length));
  return replaced(xml, one.at, 0, one.text.repeat(Math.max(1, times)));
};

const swap: Change = (xml, random) => {
  const [one, other] = [anElement(xml, random), anElement(xml, random)];
  if (!one || !other || one.at + one.text.length > other.at) return xml;
  return (
    xml.slice(0, one.at) +
    other.text +
    xml.slice(one.at + one.text.length, other.at) +
    one.text +
    xml.slice(other.at + other.text.length)
  );
};

/** An element into another one, at its beginning: tables in runs, paragraphs in properties. */
const misplace: Change = (xml, random) => {
  const one = anElement(xml, random);
  const into = oneOf(xml, /<[A-Za-z][^<>]*[^/<>]>/g, random);
  if (!one || !into || one.text.length > 500_000) return xml;
  return replaced(xml, into.at + into.text.length, 0, one.text);
};

const wrapDeep: Change = (xml, random) => {
  const one = anElement(xml, random, /<w:(?:p|tbl|sdt|r)(?=[\s/>])/g);
  if (!one) return xml;
  const [open, close] = random.pick([
    ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['<w:ins w:id="1">', '</w:ins>'],
    ['<w:smartTag>', '</w:smartTag>'],
    ['<w:r><w:txbxContent>', '</w:txbxContent></w:r>'],
    ['<w:hyperlink>', '</w:hyperlink>'],
    ['<q>', '</q>'],
  ] as const);
  const depth = random.size(400);
  return replaced(xml, one.at, one.text.length, open.repeat(depth) + one.text + close.repeat(depth));
};

const value: Change = (xml, random) => {
  const one = oneOf(xml, /="[^"<]*"/g, random);
  if (!one) return xml;
  const values: (() => string)[] = [
    () => random.pick(NUMBERS),
    () => random.pick(NAMES),
    () => escaped(longText(random, 100_000)),
    () => oneOf(xml, /="[^"<]*"/g, random)?.text.slice(2, -1) ?? '',
  ];
  return replaced(xml, one.at, one.text.length, `="${random.pick(values)()}"`);
};

/** Numbers that count something. */
const count: Change = (xml, random) => {
  const one = oneOf(xml, /="-?\d+"/g, random);
  return one ? replaced(xml, one.at, one.text.length, `="${random.pick(NUMBERS)}"`) : xml;
};

const TEXTS = /<(w:t|vt:lpwstr)(?: [^>]*)?>[^<]*/g;

/** Text behind what was there, before it or in its place. */
const text: Change = (xml, random) => {
  const one = oneOf(xml, TEXTS, random);
  if (!one) return xml;
  const begins = one.text.indexOf('>') + 1;
  const former = one.text.slice(begins);
  const long = escaped(longText(random, 1_000_000));
  const made = random.pick([long, former + long, long + former, former + long + former]);
  return replaced(xml, one.at + begins, former.length, made);
};

/** Text in many places at once. */
const everyText: Change = (xml, random) => {
  const long = escaped(longText(random, 2000));
  const share = random.next();
  return xml.replace(TEXTS, (whole) => (random.chance(share) ? whole + long : whole));
};

const TABLE_PROPERTIES = [
  '<w:gridSpan w:val="128"/>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:gridSpan w:val="-3"/>',
  '<w:gridSpan w:val="0"/>',
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:hMerge/>',
];

const spans: Change = (xml, random) => {
  const share = random.next();
  return xml.replace(/<w:tcPr>/g, (whole) => (random.chance(share) ? whole + random.pick(TABLE_PROPERTIES) : whole));
};

const circles: Change = (xml, random) => {
  const pattern = random.pick([
    /<w:basedOn w:val="([^"]*)"/g,
    /<w:(?:numId|abstractNumId|numStyleLink|styleLink|link|next|pStyle) w:val="([^"]*)"/g,
    /w:(?:styleId|numId|abstractNumId|id|name)="([^"]*)"/g,
    /<w:tag w:val="([^"]*)"/g,
  ]);
  const all = [...xml.matchAll(pattern)].map((one) => one[1] ?? '');
  if (all.length === 0) return xml;
  const fixed = random.chance(0.5) ? random.pick(all) : null;
  return xml.replace(
    pattern,
    (whole, name: string) =>
      whole.slice(0, whole.length - name.length - 1) + (fixed ?? random.pick(all)) + whole.slice(-1),
  );
};

const INSERTED = [
  '<w:bookmarkEnd w:id="0"/>',
  '<w:bookmarkStart w:id="0" w:name="_dc_text_a"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:tr/>',
  '<w:tc/>',
  '<w:tbl/>',
  '<w:sdt/>',
  '<w:altChunk r:id="x"/>',
  '<mc:AlternateContent/>',
  '<![CDATA[x]]>',
  '<!-- -->',
  '<?x ?>',
  '&amp;',
  '&#0;',
  '&x;',
  '<!DOCTYPE x>',
  ']]>',
  '<w:p',
  '</w:p>',
];

const insert: Change = (xml, random) => {
  const at = random.chance(0.7) ? (oneOf(xml, /(?<=>)/g, random)?.at ?? 0) : random.below(xml.length + 1);
  return replaced(xml, at, 0, random.pick(INSERTED).repeat(random.chance(0.8) ? 1 : random.size(20_000)));
};

const namespace: Change = (xml, random) => {
  const one = oneOf(xml, /xmlns(?::\w+)?="[^"]*"/g, random);
  const other = oneOf(xml, /"(?:http|urn)[^"]*"/g, random);
  return one && other ? replaced(xml, one.at, one.text.length, one.text.replace(/"[^"]*"/, other.text)) : xml;
};

const attributes: Change = (xml, random) => {
  const one = oneOf(xml, ELEMENT, random);
  if (!one) return xml;
  const many = Array.from({ length: random.size(1000) }, (_, at) => ` w:a${at}="1"`).join('');
  return replaced(xml, one.at + one.text.length, 0, many);
};

const cut: Change = (xml, random) => xml.slice(0, random.below(xml.length));

const CHANGES: readonly Change[] = [
  deleteElement,
  deleteElement,
  multiply,
  multiply,
  multiply,
  swap,
  misplace,
  wrapDeep,
  value,
  count,
  count,
  text,
  text,
  text,
  everyText,
  spans,
  circles,
  insert,
  namespace,
  attributes,
  cut,
];

/** One change of some XML: of its elements, their values or their text. */
export const changeXml: Change = (xml, random) => random.pick(CHANGES)(xml, random);
