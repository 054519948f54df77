import type { Language } from '../../../schemas/id.js';
import {
  addedRowsOf,
  type FigureItem,
  type FormTable,
  fixedRowsOf,
  type Item,
  itemsOf,
  ownerOf,
  type PointItem,
  resolve,
  type SectionItem,
} from '../../form/index.js';
import { unitOf, type ValueRule, writeValue } from '../../values/index.js';
import { annexWords } from '../annex/index.js';
import type { GroupForm, Previewed } from './previewed.js';
import { type PreviewWords, previewWords } from './words/index.js';

interface Telling {
  words: PreviewWords;
  language: Language;
}

const bound = (value: number | string | null, rule: ValueRule, language: Language): string | null =>
  value === null ? null : writeValue(value, rule, language);

/** What a value must be, shortly. */
function ruleText(rule: ValueRule, { words, language }: Telling): string[] {
  const between = words.between(bound(rule.min, rule, language), bound(rule.max, rule, language));
  const unit = unitOf(rule, language);
  return [unit, between, rule.options.length > 0 ? words.oneOf(rule.options) : ''].filter((text) => text !== '');
}

function figureFacts({ figure }: FigureItem, telling: Telling): string[] {
  const keys = figure.values.flatMap(({ key, label }) => (key === null ? [] : [label]));
  return [...ruleText(figure.rule, telling), ...(keys.length > 0 ? [telling.words.seriesOf(keys)] : [])];
}

function tableFacts(table: FormTable, { words }: Telling): string[] {
  const asked = table.columns.filter(({ is }) => is === 'value').map(({ printed }) => printed);
  const [fixed, added] = [fixedRowsOf(table), addedRowsOf(table)];
  return [
    ...(fixed.length > 0 ? [words.rows.fixed(fixed.length)] : []),
    ...(added === null ? [] : [words.rows.open(added.min, added.max)]),
    words.columnsOf(asked),
  ];
}

const textFacts = ({ part }: SectionItem | PointItem, { words }: Telling): string[] =>
  [words.words(part.minWords, part.maxWords)].filter((text) => text !== '');

interface Row {
  /** The item all its values belong to. */
  id: string;
  kind: 'section' | 'text' | 'figure' | 'table';
  depth: number;
  kindWord: string;
  text: string;
  facts: string[];
  ifAny: boolean;
}

function rowOf(item: Item, telling: Telling): Row | null {
  const { words } = telling;
  const depth = item.trail.length;
  const below = { id: ownerOf(item.id), depth };
  switch (item.kind) {
    case 'section': {
      const { number, heading, ifAny } = item.part;
      const text = `${number} ${heading}`.trim();
      return {
        ...below,
        kind: 'section',
        depth: depth - 1,
        kindWord: '',
        text,
        facts: textFacts(item, telling),
        ifAny,
      };
    }
    case 'point': {
      const facts = textFacts(item, telling);
      return { ...below, kind: 'text', kindWord: words.kinds.text, text: item.part.ask, facts, ifAny: item.part.ifAny };
    }
    case 'figure': {
      const { printed, ifAny } = item.figure;
      const facts = figureFacts(item, telling);
      return { ...below, kind: 'figure', kindWord: words.kinds.figure, text: printed, facts, ifAny };
    }
    case 'table': {
      const { place, number, title, ifAny } = item.table;
      const isAppendix = place === 'appendix';
      const kindWord = isAppendix ? number || words.kinds.appendix : words.kinds.table;
      const id = { id: item.id, depth: place === 'section' ? depth : 0 };
      return { ...id, kind: 'table', kindWord, text: title, facts: tableFacts(item.table, telling), ifAny };
    }
    case 'field':
      return null;
  }
}

const isOwed = (item: Item): boolean => {
  if (item.kind === 'field') return item.field.required;
  if (item.kind === 'figure') return item.value.required;
  return item.kind === 'table' ? item.table.required : item.part.required;
};

/** What each group is asked, by item: whether it must answer. */
const askedIn = (form: GroupForm['form']): Map<string, boolean> =>
  new Map(itemsOf(form).map((item) => [ownerOf(item.id), isOwed(item)]));

/** The whole outline row by row, and in a column for each group whether it is asked. */
export function treeView(previewed: Previewed, forms: readonly GroupForm[], language: Language) {
  const words = previewWords[language];
  const { units: _, ...version } = previewed;
  const whole = resolve({ ...version, unit: { id: 'unit', name: annexWords[previewed.outline.language].unit } });
  const groups = forms.filter(({ group }) => group !== '').map(({ label, form }) => ({ label, asked: askedIn(form) }));
  const seen = new Set<string>();
  const rows = itemsOf(whole).flatMap((item) => {
    const row = rowOf(item, { words, language });
    if (row === null || seen.has(`${row.kind} ${row.id}`)) return [];
    seen.add(`${row.kind} ${row.id}`);
    const { facts, ifAny, ...shown } = row;
    const cells = groups.map(({ label, asked }) => {
      const owed = asked.get(row.id);
      const state = owed === undefined ? 'no' : owed ? 'must' : 'may';
      const word = { no: words.notAsked, must: words.mustBe, may: ifAny ? words.ifAny : words.optional }[state];
      return { label, state, mark: { no: '', must: '●', may: '○' }[state], word };
    });
    const optional = !ifAny && cells.length > 0 && cells.every(({ state }) => state !== 'must');
    const alike = cells.every(({ state }) => state === 'must');
    return [{ ...shown, alike, facts: [...(optional ? [words.optional] : []), ...facts].join('; '), cells }];
  });
  return { groups: groups.map(({ label }) => label), rows };
}
