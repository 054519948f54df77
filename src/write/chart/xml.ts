/** An element with what stands in it, for parts that are written as text. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...inside: string[]
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const content = inside.join('');
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
}

/** An element that says one thing, in its attribute `val`. */
export const val = (name: string, value: string | number): string => tag(name, { val: value });

/** A text as it stands in an element or an attribute, without what XML 1.0 has no way to write (2.2). */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (one) => (/[\t\n\r]/.test(one) ? one : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** How letters of a chart are set: the font of the document, a size in points. */
function letters(name: string, font: string, size: number, bold: boolean): string {
  const fonts = tag('a:latin', { typeface: font }) + tag('a:cs', { typeface: font });
  const colour = tag('a:solidFill', {}, tag('a:srgbClr', { val: '000000' }));
  return tag(name, { sz: Math.round(size * 100), b: bold ? 1 : 0 }, colour + fonts);
}

/** The look of numbers and names that Word sets of its own (ECMA-376 21.2.2.216). */
export function text(font: string, size: number, bold: boolean): string {
  const look = tag('a:pPr', {}, letters('a:defRPr', font, size, bold));
  const paragraph = tag('a:p', {}, look, tag('a:endParaRPr', { lang: 'en-US' }));
  return tag('c:txPr', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraph);
}

/** A title: of the chart, or of an axis. */
export function title(words: string, font: string, size: number, bold: boolean): string {
  const run = letters('a:rPr', font, size, bold) + tag('a:t', {}, escapeXml(words));
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, letters('a:defRPr', font, size, bold)) + tag('a:r', {}, run));
  const rich = tag('c:rich', {}, tag('a:bodyPr') + tag('a:lstStyle') + paragraph);
  return tag('c:title', {}, tag('c:tx', {}, rich) + tag('c:overlay', { val: 0 }));
}
