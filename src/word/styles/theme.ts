import { descend, type XmlElement } from '../xml/element.js';

/** The fonts a theme gives by name, such as "minorHAnsi" (ECMA-376 17.18.96, 20.1.4.1.24). */
export function themeFonts(root: XmlElement | null): (name: string) => string | null {
  const fonts = descend(root, 'a:themeElements', 'a:fontScheme');
  const latin = (kind: string): string | null => descend(fonts, kind, 'a:latin')?.attributes.typeface || null;
  const major = latin('a:majorFont');
  const minor = latin('a:minorFont');
  return (name) => (name.startsWith('major') ? major : minor);
}
