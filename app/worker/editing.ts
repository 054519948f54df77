import {
  editDefinition,
  groupForms,
  letterheadsOfUnits,
  paperView,
  partsOfText,
  periodOf,
  withReadTitles,
} from '../../src/index.js';
import type { Definitions } from './definition.js';
import type { Handlers } from './handlers.js';

type Editing = Pick<Handlers, 'parts' | 'edit' | 'paper'>;

/** The definition as it is typed and changed, and what it comes to. */
export const editing = (definitions: Definitions): Editing => ({
  async parts({ outline, language }) {
    const root = partsOfText(outline);
    return root && withReadTitles(root, language);
  },

  edit: async ({ outline, edit }) => editDefinition(outline, edit),

  async paper({ texts, group, period: code }) {
    const { value: definition } = definitions.outline(texts.outline);
    if (definition === null) return { paper: null, label: '' };
    const { outline } = definition;
    const { units } = await definitions.units(texts.outline, texts.units);
    const period = periodOf(outline, code) ?? { code: '', label: '…', from: null, to: null };
    const letterheads = letterheadsOfUnits(definition, units, definitions.letterheads);
    const forms = groupForms({ outline, period, units: units.length === 0 ? null : units, ...letterheads });
    const wanted = forms.find((form) => form.group === (group ?? '')) ?? forms[0];
    if (wanted === undefined) return { paper: null, label: '' };
    return { paper: paperView(wanted.form), label: wanted.listed ? (wanted.form.unit?.name ?? '') : wanted.label };
  },
});
