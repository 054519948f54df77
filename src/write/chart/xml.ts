/** An element with what stands in it, for parts that are written as text. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>> = {}, inside = ''): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`;
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
