import { escapeXml, tag } from './xml.js';

/** How letters of a chart are set: the font of the document, a size in points. */
function letters(name: string, font: string, size: number, bold: boolean): string {
  const fonts = tag('a:latin', { typeface: font }) + tag('a:cs', { typeface: font });
  const colour = tag('a:solidFill', {}, tag('a:srgbClr', { val: '000000' }));
  return tag(name, { sz: Math.round(size * 100), b: bold ? 1 : 0 }, colour + fonts);
}

/** The look of numbers and names that Word sets of its own (ECMA-376 21.2.2.216). */
export const text = (font: string, size: number, bold: boolean): string =>
  tag(
    'c:txPr',
    {},
    tag('a:bodyPr') +
      tag('a:lstStyle') +
      tag('a:p', {}, tag('a:pPr', {}, letters('a:defRPr', font, size, bold)) + tag('a:endParaRPr', { lang: 'en-US' })),
  );

/** A title: of the chart, or of an axis. */
export function title(words: string, font: string, size: number, bold: boolean): string {
  const run = letters('a:rPr', font, size, bold) + tag('a:t', {}, escapeXml(words));
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, letters('a:defRPr', font, size, bold)) + tag('a:r', {}, run));
  const rich = tag('c:rich', {}, tag('a:bodyPr') + tag('a:lstStyle') + paragraph);
  return tag('c:title', {}, tag('c:tx', {}, rich) + tag('c:overlay', { val: 0 }));
}
