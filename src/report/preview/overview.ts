import type { Language } from '../../../schemas/id.js';
import { itemsOf, scheduleOf } from '../../form/index.js';
import { writeDate } from '../../values/index.js';
import type { GroupForm, Previewed } from './previewed.js';
import { previewWords } from './words/index.js';

/** One row for each group: how many units it has, how much they are asked, and by when. */
export function overviewView({ outline, period }: Previewed, forms: readonly GroupForm[], language: Language) {
  const words = previewWords[language];
  const day = (of: string | null): string => (of === null ? words.noDue : writeDate(of, language));
  const listed = forms.some(({ units }) => units !== null);
  const rows = forms.map(({ group, label, form, units }) => {
    const items = itemsOf(form);
    const count = (kind: string): number => items.filter((item) => item.kind === kind).length;
    const texts = items.filter((item) => (item.kind === 'section' || item.kind === 'point') && item.part.asksText);
    const { cutoff, due } = scheduleOf(outline, period.code, group);
    return {
      label: label === '' ? words.all : label,
      counts: [
        ...(listed ? [{ label: words.columns.units, text: units ?? 0 }] : []),
        { label: words.columns.texts, text: texts.length },
        { label: words.columns.figures, text: count('figure') },
        { label: words.columns.tables, text: count('table') },
      ],
      days: [
        { label: words.columns.cutoff, text: day(cutoff) },
        { label: words.columns.due, text: day(due) },
      ],
    };
  });
  const [first] = rows;
  return {
    numbers: (first?.counts ?? []).map(({ label }) => label),
    days: (first?.days ?? []).map(({ label }) => label),
    rows,
  };
}
