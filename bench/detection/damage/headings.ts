import type { FormSection } from '../../../src/form/index.js';
import { pick } from '../../../test/support/fill/draw.js';
import { child, element, isElement } from '../../../test/support/fill/xml.js';
import { clear, idOf, propertiesOf, setBold, setStyle, textOf, typeOver } from '../edit.js';
import { sectionsOf } from '../mark-form.js';
import { marked } from '../marks.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

/** How people set numbers off: "I-", "I.", "I.-", "I/"; deeper "1.", "1)", "1/", "a)", "-". */
const MARKS: readonly (readonly string[])[] = [
  ['-', '.', '.-', '/', ' -', '. '],
  ['.', ')', '/', '-', '.-'],
  ['.', ')', '/'],
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Where a section stands among its brothers, and theirs above it. */
export function pathsOf(
  sections: readonly FormSection[],
  above: readonly number[] = [],
): Map<string, readonly number[]> {
  const paths = new Map<string, readonly number[]>();
  sections.forEach((section, at) => {
    const path = [...above, at + 1];
    paths.set(section.id, path);
    for (const [id, deeper] of pathsOf(section.sections, path)) paths.set(id, deeper);
  });
  return paths;
}

/** A way of numbering headings, one for a whole document. */
export type Numbering = (path: readonly number[]) => string;

export function drawNumbering(draw: Draw): Numbering {
  const marks = MARKS.map((some) => pick(some, draw));
  const top = pick(['roman', 'roman', 'letter', 'part'] as const, draw);
  const third = pick(['path', 'path', 'letter', 'dash'] as const, draw);
  return (path) => {
    const last = path.at(-1) ?? 1;
    if (path.length === 1) {
      if (top === 'part') return `Phần thứ ${ORDINALS[last - 1] ?? last}: `;
      const number = top === 'roman' ? ROMAN[last - 1] : String.fromCharCode(64 + last);
      return `${number}${marks[0]} `;
    }
    if (path.length === 2) return `${last}${marks[1]} `;
    if (third === 'dash') return '- ';
    if (third === 'letter') return `${String.fromCharCode(96 + last)}) `;
    return `${path.slice(1).join('.')}${marks[2]} `;
  };
}

/** The number the form prints; word processors put it in when lists become text. */
export const printedNumber = ({ number }: FormSection): string => (number === '' ? '' : `${number} `);

function eachHeading(
  specimen: Specimen,
  change: (heading: ReturnType<typeof marked>[number], section: FormSection) => void,
): boolean {
  const byId = new Map(sectionsOf(specimen.form.sections).map((section) => [section.id, section]));
  const headings = marked(specimen.root, 'heading');
  for (const heading of headings) {
    const section = byId.get(idOf(heading));
    if (section) change(heading, section);
  }
  return headings.length > 0;
}

/** Numbers are typed once: a damage that would type them again finds nothing to do. */
const numberingOnce =
  (damage: Damage): Damage =>
  (specimen, draw) => {
    if (specimen.numbered) return false;
    specimen.numbered = true;
    return damage(specimen, draw);
  };

/** Typed anew: a bold line of no style, its number by hand, its bookmark gone. */
export const retypeHeadings: Damage = numberingOnce((specimen, draw) => {
  const numbering = drawNumbering(draw);
  const paths = pathsOf(specimen.form.sections);
  const bare = draw() < 0.2;
  return eachHeading(specimen, (heading, section) => {
    const number = bare ? '' : numbering(paths.get(section.id) ?? [1]);
    const text = textOf(heading);
    clear(heading);
    typeOver(heading, `${number}${text}`);
    setBold(heading);
  });
});

/** Lists turned into text: the style stays, the number stands in the line. */
export const typeNumbers: Damage = numberingOnce((specimen) =>
  eachHeading(specimen, (heading, section) => {
    const properties = propertiesOf(heading);
    const kept = properties.children.filter((one) => !isElement(one) || one.name !== 'w:numPr');
    const none = element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })]);
    const style = kept.filter((one) => isElement(one) && one.name === 'w:pStyle');
    properties.children = [...style, none, ...kept.filter((one) => !style.includes(one))];
    typeOver(heading, `${printedNumber(section)}${textOf(heading)}`);
  }),
);

/** Numbered anew from another count: sections that were not asked of this unit have been counted. */
export const renumber: Damage = numberingOnce((specimen, draw) => {
  const numbering = drawNumbering(draw);
  const shift = 1 + Math.floor(draw() * 2);
  const paths = pathsOf(specimen.form.sections);
  return eachHeading(specimen, (heading, section) => {
    const path = (paths.get(section.id) ?? [1]).map((at) => at + shift);
    const text = textOf(heading);
    clear(heading);
    typeOver(heading, `${numbering(path)}${text}`);
    setBold(heading);
  });
});

/** Another style or level on some headings: one deeper, a list paragraph, or body text in bold. */
export const demote: Damage = (specimen, draw) =>
  eachHeading(specimen, (heading, { level }) => {
    if (draw() < 0.4) return;
    const style = pick(
      [`Heading${level + 2}`, `Heading${level + 2}`, `Heading${Math.max(1, level)}`, 'ListParagraph', null],
      draw,
    );
    setStyle(heading, style);
    if (style === null || style === 'ListParagraph') setBold(heading);
  });

/** All headings on one level. */
export const flatten: Damage = (specimen) => eachHeading(specimen, (heading) => setStyle(heading, 'Heading1'));

/** Every style of the form taken for body text; headings keep a bold look and a typed number. */
export const dropStyles: Damage = numberingOnce((specimen) => {
  eachHeading(specimen, (heading, section) => {
    typeOver(heading, `${printedNumber(section)}${textOf(heading)}`);
    setBold(heading);
  });
  const look = (node: typeof specimen.root): void => {
    if (node.name === 'w:p' && child(node, 'w:pPr')) setStyle(node, null);
    for (const one of node.children) if (isElement(one)) look(one);
  };
  look(specimen.root);
  return true;
});

/** Body text throughout, not even bold: what "keep text only" leaves. */
export const plainHeadings: Damage = numberingOnce((specimen) =>
  eachHeading(specimen, (heading, section) => {
    typeOver(heading, `${printedNumber(section)}${textOf(heading)}`);
    setStyle(heading, null);
  }),
);

/** A number typed although Word numbers the heading too. */
export const doubleNumbers: Damage = numberingOnce((specimen) =>
  eachHeading(specimen, (heading, section) => typeOver(heading, `${printedNumber(section)}${textOf(heading)}`)),
);
