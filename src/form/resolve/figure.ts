import type { Language } from '../../../schemas/id.js';
import type { Letterhead } from '../../../schemas/letterhead.js';
import type { CompareKey, Figure } from '../../../schemas/outline.js';
import { valueRuleOf } from '../../values/index.js';
import { seriesColumn } from '../definition/definition.js';
import type { FigureValue, FormFigure } from '../form.js';
import { partItem } from '../items.js';
import { formWords } from '../words/index.js';
import type { Presets } from './presets.js';
import type { Scope } from './scope.js';
import type { SharedParts } from './shared.js';

/** What resolving needs beside the definition: what is known of the unit, its language, the look and the house words. */
export interface Setting {
  presets: Presets;
  language: Language;
  letterhead: Letterhead;
  /** The how manyth each section is beside those before it in the plan, by its id; null where each form counts its own. */
  numbered: ReadonlyMap<string, number> | null;
  /** What an applicable table is called, by id: "Phụ lục 1". Absent where the unit is not asked for it. */
  tables: ReadonlyMap<string, string>;
  /** The items a supplement asks for: other texts are not asked for, though their headings lead there. Null of a whole form. */
  only: ReadonlySet<string> | null;
  /** Parts that are the same in other forms; null of a supplement, which shares none. */
  shared: SharedParts | null;
}

/** A part of a definition as it is resolved, once for all forms where nothing of the unit but presets stands in it. */
export const resolvedOnce = <T extends object | null>(
  setting: Setting,
  definition: object,
  resolve: (setting: Setting) => T,
): T =>
  setting.shared === null
    ? resolve(setting)
    : setting.shared.once(definition, setting.presets, (presets) => resolve({ ...setting, presets }));

/** A text with a note in brackets at its end, before the stop of its sentence. */
export const withNote = (text: string, note: string): string => {
  const stop = /[.;:]?$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - stop.length)} ${note}${stop}`;
};

/** A text with "(nếu có)" at its end, unless the definition already says so. */
export const markIfAny = (text: string, ifAny: boolean | undefined, mark: string): string =>
  ifAny && !text.toLowerCase().includes(mark.toLowerCase()) ? withNote(text, mark) : text;

export const resolveFigure = (figure: Figure, outer: Scope, setting: Setting): FormFigure | null =>
  resolvedOnce(setting, figure, (one) => figureOf(figure, outer, one));

function figureOf(figure: Figure, outer: Scope, setting: Setting): FormFigure | null {
  const scope = outer.enter(figure);
  if (!scope) return null;
  const label = scope.text(figure.label);
  const rule = valueRuleOf(figure, [label]);
  const value = (key: string | null, keyLabel: string): FigureValue => {
    const item = key === null ? figure.id : partItem(figure.id, key);
    return {
      item,
      key,
      label: keyLabel,
      required: scope.required,
      preset: setting.presets.figure(item, rule),
    };
  };
  const compareLabels: Record<CompareKey, string> = formWords[setting.language].compare;
  return {
    id: figure.id,
    label,
    printed: markIfAny(label, figure.if_any, setting.letterhead.words.if_any),
    rule,
    required: scope.required,
    ifAny: scope.ifAny,
    guidance: null,
    shape: figure.series ? 'series' : figure.compare ? 'compare' : 'single',
    values: figure.series
      ? figure.series.map(seriesColumn).map(({ key, label: header }) => value(key, scope.text(header)))
      : figure.compare
        ? figure.compare.map((key) => value(key, compareLabels[key]))
        : [value(null, '')],
  };
}

/** Figures that stand in one small table: neighbours that are asked in the same columns. */
export function figureGroups(figures: readonly FormFigure[]): FormFigure[][] {
  const groups: FormFigure[][] = [];
  const columnsOf = (figure: FormFigure | undefined): string => JSON.stringify(figure?.values.map((v) => v.key));
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last && columnsOf(last[0]) === columnsOf(figure)) last.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
