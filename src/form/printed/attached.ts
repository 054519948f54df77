import type { Form } from '../form.js';

/**
 * The line below the title of an appendix that says what it belongs to, as the letterhead has it: "(Kèm theo Báo cáo số …-BC/HU,
 * ngày … tháng … năm … của …)"; null where it has none.
 */
export function attachedLine({
  head,
  kind,
  letterhead,
  unit,
}: Pick<Form, 'head' | 'kind' | 'letterhead' | 'unit'>): string | null {
  const { attached } = letterhead.appendix;
  if (!attached) return null;
  return attached.text
    .replace('{kind}', kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase())
    .replace('{after}', head.number.after)
    .replace('{body}', unit?.name ?? '…');
}
