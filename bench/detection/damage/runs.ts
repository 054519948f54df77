import {
  child,
  descendants,
  element,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../../../test/support/fill/xml.js';
import { bodyOf, textRun } from '../edit.js';
import { marked, markOf } from '../marks.js';
import type { Damage, Specimen } from '../specimen.js';

/** Every run of the text, changed into what stands in its place; a marked run keeps its mark on the first. */
function eachRun(node: XmlElement, change: (run: XmlElement) => XmlNode[]): void {
  node.children = node.children.flatMap((one): XmlNode[] => {
    if (!isElement(one)) return [one];
    if (one.name === 'w:r' && markOf(one) === null) return change(one);
    eachRun(one, change);
    return [one];
  });
}

/** A word a run, with the marks of the spell-checker between them, as Word leaves them after editing. */
export const splitRuns: Damage = ({ root }) => {
  eachRun(bodyOf(root), (run) => {
    const [text] = descendants(run, 'w:t');
    const words = text?.children.join('').match(/\S+\s*|\s+/g) ?? [];
    if (words.length < 2 || run.children.filter(isElement).some((one) => one.name !== 'w:t' && one.name !== 'w:rPr'))
      return [run];
    const look = child(run, 'w:rPr');
    return words.flatMap((word, at): XmlNode[] => {
      const own = textRun(word);
      if (look) own.children.unshift(structuredClone(look));
      return at % 3 === 0 ? [element('w:proofErr', { 'w:type': 'spellStart' }), own] : [own];
    });
  });
  return true;
};

const wrappers = (run: XmlElement, nth: number): XmlElement => {
  if (nth % 3 === 0) return element('w:hyperlink', { 'w:anchor': 'muc' }, [run]);
  if (nth % 3 === 1)
    return element('w:smartTag', { 'w:uri': 'urn:schemas-microsoft-com:office:smarttags', 'w:element': 'place' }, [
      run,
    ]);
  return element('w:customXml', { 'w:element': 'phan' }, [run]);
};

/** Runs in links, smart tags and elements of other systems. */
export const wrapRuns: Damage = ({ root }, draw) => {
  let nth = 0;
  eachRun(bodyOf(root), (run) => (draw() < 0.3 ? [wrappers(run, nth++)] : [run]));
  return true;
};

/** Comments and footnotes hang on the answers. */
export const addNotes: Damage = ({ root }, draw) => {
  let id = 1;
  for (const node of [...marked(root, 'text'), ...marked(root, 'figure-label')]) {
    if (draw() < 0.6 || node.name === 'w:r') continue;
    const holder = node.name === 'w:p' ? node : (descendants(node, 'w:p')[0] ?? node);
    const name = draw() < 0.5 ? 'w:commentReference' : 'w:footnoteReference';
    holder.children.push(element('w:r', {}, [element(name, { 'w:id': String(id++) })]));
  }
  return id > 1;
};

const TCVN3: Record<string, string> = Object.fromEntries(
  [
    ...[
      'àµ',
      'á¸',
      'ả¶',
      'ã·',
      'ạ¹',
      'ă¨',
      'ằ»',
      'ắ¾',
      'ẳ¼',
      'ẵ½',
      'ặÆ',
      'â©',
      'ầÇ',
      'ấÊ',
      'ẩÈ',
      'ẫÉ',
      'ậË',
      'đ®',
      'Đ§',
    ],
    ...[
      'èÌ',
      'éÐ',
      'ẻÎ',
      'ẽÏ',
      'ẹÑ',
      'êª',
      'ềÒ',
      'ếÕ',
      'ểÓ',
      'ễÔ',
      'ệÖ',
      'ì×',
      'íÝ',
      'ỉØ',
      'ĩÜ',
      'ịÞ',
      'Ă¡',
      'Â¢',
      'Ê£',
      'Ô¤',
    ],
    ...[
      'òß',
      'óã',
      'ỏá',
      'õâ',
      'ọä',
      'ô«',
      'ồå',
      'ốè',
      'ổæ',
      'ỗç',
      'ộé',
      'ơ¬',
      'ờê',
      'ớí',
      'ởë',
      'ỡì',
      'ợî',
      'Ơ¥',
      'Ư¦',
    ],
    ...['ùï', 'úó', 'ủñ', 'ũò', 'ụô', 'ư\u00ad', 'ừõ', 'ứø', 'ửö', 'ữ÷', 'ựù', 'ỳú', 'ýý', 'ỷû', 'ỹü', 'ỵþ'],
  ].map((two) => [two.charAt(0), two.charAt(1)]),
);

const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text);

/** The old national code of one byte a letter; its fonts for capitals are fonts of their own. */
function inTcvn3(text: string, capitals: boolean): string {
  const letters = [...(capitals ? text.toLocaleLowerCase('vi') : text).normalize('NFC')];
  return letters.map((one) => TCVN3[one] ?? TCVN3[one.toLocaleLowerCase('vi')] ?? one).join('');
}

function codeRun(run: XmlElement): XmlNode[] {
  const [text] = descendants(run, 'w:t');
  const plain = text?.children.join('') ?? '';
  if (!text || plain === '') return [run];
  const capitals = isCapitals(plain);
  text.children = [inTcvn3(plain, capitals)];
  const font = capitals ? '.VnTimeH' : '.VnTime';
  const fonts = element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font });
  const look = child(run, 'w:rPr');
  if (look) look.children = [fonts, ...look.children.filter((one) => !isElement(one) || one.name !== 'w:rFonts')];
  else run.children.unshift(element('w:rPr', {}, [fonts]));
  return [run];
}

function inOldCode(specimen: Specimen, nodes: readonly XmlElement[]): boolean {
  if (specimen.form.language !== 'vi' || specimen.coded) return false;
  specimen.coded = true;
  for (const node of nodes) {
    if (node.name === 'w:r') codeRun(node);
    else eachRun(node, codeRun);
  }
  return nodes.length > 0;
}

/** Answers typed in a font of the old code TCVN3 among headings in Unicode. */
export const typeOldCode: Damage = (specimen) =>
  inOldCode(
    specimen,
    [...marked(specimen.root, 'text'), ...marked(specimen.root, 'cell')].filter((node) => node.name !== 'w:r'),
  );

/** The whole report in the old code. */
export const allOldCode: Damage = (specimen) => inOldCode(specimen, [bodyOf(specimen.root)]);
