import { BorderStyle } from 'docx';
import type { Look, Separator } from '../../schemas/letterhead.js';
import { balancedWidth } from './balance.js';
import { Line } from './line.js';
import { HOUSE } from './style-names.js';

const SHARE = { full: 1, half: 1 / 2, third: 1 / 3 } as const;

/** A title, how it looks, and how wide the place is it stands in, in twips. */
export interface Titled {
  text: string;
  look: Look;
  /** The size of type where the look says none, in points. */
  size: number;
  width: number;
}

/** A drawn rule as long as a share of the title: the upper border of a paragraph of its own, indented to that length. */
function rule(share: number, title: Titled): Line {
  const free = Math.max(0, title.width - Math.round(balancedWidth(title) * share));
  const align = title.look.align ?? 'left';
  const left = align === 'center' ? Math.round(free / 2) : align === 'right' ? free : 0;
  return new Line(HOUSE.rule, [], {
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    indent: { left, right: free - left },
  });
}

/** What stands between a title and what follows: a rule, typed characters, or nothing. */
export function separate(separator: Separator | undefined, title: Titled): Line[] {
  if (!separator) return [];
  if ('rule' in separator) return [rule(SHARE[separator.rule], title)];
  return [new Line(HOUSE.separator, [separator.text])];
}
