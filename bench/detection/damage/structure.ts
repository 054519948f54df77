import { pick, shuffle } from '../../../test/support/fill/draw.js';
import { descendants, element, isElement, type XmlElement, type XmlNode } from '../../../test/support/fill/xml.js';
import { blockOf, bodyOf, holderOf, idOf, paragraph, putAfter, putBefore, styleOf, takeOut, textOf } from '../edit.js';
import { sectionsOf } from '../mark-form.js';
import { mark, marked, markOf } from '../marks.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

const levelsOf = ({ form }: Specimen): Map<string, number> =>
  new Map(sectionsOf(form.sections).map((section) => [section.id, section.level]));

const holds = (node: XmlNode, is: Parameters<typeof marked>[1]): boolean =>
  isElement(node) && (markOf(node)?.is === is || marked(node, is).length > 0);

/** The blocks of a section where they stand: from its heading to the next one not below it. */
function blocksOf(specimen: Specimen, id: string): { holder: XmlElement; from: number; to: number } | null {
  const { root } = specimen;
  const heading = marked(root, 'heading', id)[0];
  if (!heading) return null;
  const levels = levelsOf(specimen);
  const level = levels.get(id) ?? 0;
  const holder = holderOf(root, heading);
  const from = holder.children.indexOf(heading);
  const ends = (node: XmlNode): boolean => {
    if (!isElement(node)) return false;
    if (node.name === 'w:sectPr' || descendants(node, 'w:sectPr').length > 0 || holds(node, 'signing')) return true;
    const marks = [node, ...marked(node, 'heading')].flatMap((one) => markOf(one) ?? []);
    return marks.some((one) => one.is === 'heading' && (levels.get(one.id) ?? 0) <= level);
  };
  const length = holder.children.slice(from + 1).findIndex(ends);
  return { holder, from, to: length < 0 ? holder.children.length : from + 1 + length };
}

/** One to three sections deleted with all in them. */
export const removeSections: Damage = (specimen, draw) => {
  const ids = marked(specimen.root, 'heading').map(idOf);
  if (ids.length < 3) return false;
  const deep = ids.filter((id) => (levelsOf(specimen).get(id) ?? 0) > 0);
  for (let left = 1 + Math.floor(draw() * 3); left > 0; left -= 1) {
    const found = blocksOf(specimen, pick(deep.length > 2 && draw() < 0.7 ? deep : ids, draw));
    found?.holder.children.splice(found.from, found.to - found.from);
  }
  return true;
};

/** Sections of one parent put in another order. */
export const moveSections: Damage = (specimen, draw) => {
  const brothers = [specimen.form.sections, ...sectionsOf(specimen.form.sections).map((section) => section.sections)];
  const able = brothers.filter((some) => some.filter(({ id }) => blocksOf(specimen, id)).length > 1);
  if (able.length === 0) return false;
  const some = shuffle(pick(able, draw), draw).filter(({ id }) => blocksOf(specimen, id));
  const [moved, target] = some;
  const from = moved && blocksOf(specimen, moved.id);
  if (!target || !from) return false;
  const blocks = from.holder.children.splice(from.from, from.to - from.from);
  const to = blocksOf(specimen, target.id);
  if (!to) throw new Error('the target went with the section');
  const at = draw() < 0.5 ? to.from : to.to;
  to.holder.children.splice(at, 0, ...blocks);
  return true;
};

const UNASKED = {
  vi: [
    'Công tác phối hợp với các đơn vị kết nghĩa',
    'Về cơ sở vật chất',
    'Một số hoạt động khác',
    'Công tác thi đua, khen thưởng',
    'Tình hình thiên tai, dịch bệnh',
  ],
  en: ['Work with partners', 'Premises and equipment', 'Other activities', 'Weather and other events'],
};
const OWN_WORDS = {
  vi: 'Nội dung này đơn vị báo cáo thêm để cấp trên nắm được và chỉ đạo.',
  en: 'We add this so that the fund knows about it.',
};

/** Headings nobody asked for, each with a paragraph, in front of asked ones of the same level. */
export const addSections: Damage = ({ root, form }, draw) => {
  const headings = marked(root, 'heading');
  if (headings.length === 0) return false;
  for (const title of shuffle(UNASKED[form.language], draw).slice(0, 1 + Math.floor(draw() * 2))) {
    const before = pick(headings, draw);
    const added = element('w:p', {}, [
      ...before.children.filter((one) => isElement(one) && one.name === 'w:pPr').map((one) => structuredClone(one)),
      ...paragraph(title, 'w:b').children,
    ]);
    putBefore(root, before, added, paragraph(OWN_WORDS[form.language]));
  }
  return true;
};

/** The answer to a point where it stands, by blocks. */
const answerBlocks = ({ root }: Specimen, id: string): XmlElement[] => [
  ...new Set(marked(root, 'text', id).map((node) => (node.name === 'w:p' ? blockOf(root, node) : node))),
];

const someAsked = ({ root }: Specimen, share: number, draw: Draw): XmlElement[] => {
  const asks = marked(root, 'ask');
  const some = asks.filter(() => draw() < share);
  return some.length > 0 ? some : asks.slice(0, 1);
};

/** Questions deleted with their answers. */
export const removePoints: Damage = (specimen, draw) => {
  const some = someAsked(specimen, 0.15, draw);
  takeOut(specimen.root, ...some, ...some.flatMap((ask) => answerBlocks(specimen, idOf(ask))));
  return some.length > 0;
};

/** Questions deleted, what was answered kept in its control. */
export const removeAsks: Damage = (specimen, draw) => {
  const some = someAsked(specimen, 0.5, draw).filter(
    (ask) => specimen.given.get(`text ${idOf(ask)}`)?.state !== 'blank',
  );
  takeOut(specimen.root, ...some);
  return some.length > 0;
};

/** Small print and the guide deleted. */
export const removeSmallPrint: Damage = ({ root }) => {
  const small = marked(root, 'small');
  takeOut(root, ...small);
  return small.length > 0;
};

/** A table of contents typed or made at the top: every heading stands twice. */
export const addContents: Damage = ({ root }) => {
  const headings = marked(root, 'heading');
  const first = headings[0];
  if (!first) return false;
  const lines = headings.map((heading, at) => paragraph(`${textOf(heading)}\t${at + 2}`));
  const title = root.children.length > 0 ? paragraph('MỤC LỤC', 'w:b') : paragraph('');
  putBefore(root, blockOf(root, first), title, ...lines);
  return true;
};

/** Empty lines everywhere. */
export const addEmptyLines: Damage = ({ root }, draw) => {
  const body = bodyOf(root);
  body.children = body.children.flatMap((node) =>
    isElement(node) && node.name === 'w:p' && styleOf(node) !== 'DecuongGap' && draw() < 0.4
      ? [node, element('w:p')]
      : [node],
  );
  return true;
};

/** An answer that names other headings of the form, and stands in the report of them. */
export const quoteHeadings: Damage = (specimen, draw) => {
  const { root, form, given } = specimen;
  const titles = sectionsOf(form.sections).map((section) => section.title);
  const texts = marked(root, 'text').filter((node) => given.get(`text ${idOf(node)}`)?.state === 'answered');
  if (texts.length === 0) return false;
  for (const node of texts) {
    if (draw() < 0.6) continue;
    const title = pick(titles, draw);
    const words =
      form.language === 'vi'
        ? `Nội dung cụ thể đã nêu tại phần ${title}, đề nghị xem thêm.`
        : `See also ${title} in this report.`;
    const own = paragraph(words);
    mark(own, 'text', idOf(node));
    putAfter(root, node, own);
  }
  return true;
};
