import type { RollupUnit } from '../../../../schemas/rollup.js';
import type { FormPoint, FormSection } from '../../../form/index.js';
import type { Rollup } from '../../../rollup/index.js';
import { type Consolidating, formOf, reportsOf } from '../board-form.js';
import type { Writing } from '../context.js';
import { figureSets } from '../figures.js';
import { consolidatedWords } from '../words/index.js';
import { viewCell } from './cells.js';
import { viewSet } from './figures.js';
import { viewTable } from './tables.js';
import type { RollupView, ViewGroup, ViewPart, ViewPartName } from './types.js';

/** Units by their groups, in the order of the groups; those of none, or of one nobody knows, come last. */
function groupsOf({ groups, units }: Rollup, noGroup: string): ViewGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const others = [...new Set(units.map(({ group }) => group ?? ''))].filter((id) => !known.has(id));
  const named = [...groups, ...others.map((id) => ({ id, name: id === '' ? noGroup : id }))];
  const unit = ({ id, name, state, file }: RollupUnit) => ({ id, name, state, file });
  return named
    .map(({ id, name }) => ({ id, name, units: units.filter(({ group }) => (group ?? '') === id).map(unit) }))
    .filter((group) => group.units.length > 0);
}

const allSections = (sections: readonly FormSection[]): FormSection[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);

/** What is asked under a heading: itself and its points. */
const askedIn = (section: FormSection): readonly (FormSection | FormPoint)[] => [section, ...section.points];

/**
 * What all units come to, as a screen shows it: the sections of the outline in their order, then tables that stand
 * outside of them. Every value says where it stands in its unit's file. Written in `language`, else in the outline's.
 */
export function rollupView(asked: Consolidating): RollupView {
  const { pack, rollup } = asked;
  const language = asked.language ?? pack.outline.language;
  const words = consolidatedWords[language];
  const form = formOf(asked, words);
  const writing: Writing = { words, language, units: new Map(rollup.units.map((unit) => [unit.id, unit])) };
  const layout = { words, figures: new Map(rollup.figures.map((figure) => [figure.item, figure])) };
  const groups = groupsOf(rollup, words.noGroup);
  const sections = new Map(allSections(form.sections).map((section) => [section.id, section]));
  const tables = new Map(rollup.tables.map((table) => [table.item, table]));
  const narratives = new Map(rollup.narratives.map((narrative) => [narrative.item, narrative]));
  const found = <Of>(all: ReadonlyMap<string, Of>, id: string): Of[] => {
    const one = all.get(id);
    return one === undefined ? [] : [one];
  };

  const nameOfSection = (section: FormSection): ViewPartName => {
    const parts = askedIn(section);
    return {
      id: section.id,
      title: `${section.number} ${section.heading}`.trim(),
      counts: {
        figures: parts.reduce((sum, part) => sum + part.figures.length, 0),
        tables: parts.reduce((sum, part) => sum + part.tables.length, 0),
        texts: parts.filter(({ id }) => narratives.has(id)).length,
      },
    };
  };
  const alone = rollup.tables.filter(({ under }) => under === null);
  const nameOfTable = ({ item, number, title }: (typeof alone)[number]): ViewPartName => ({
    id: item,
    title: [number, title].filter((part) => part !== '').join('. '),
    counts: { figures: 0, tables: 1, texts: 0 },
  });

  const sectionPart = (section: FormSection): ViewPart => {
    const parts = askedIn(section);
    return {
      ...nameOfSection(section),
      sets: parts.flatMap(({ figures }) =>
        figureSets(layout, figures, 'landscape', section.heading).map((set) => viewSet(writing, set, groups)),
      ),
      tables: parts
        .flatMap((part) => part.tables)
        .flatMap(({ id }) => found(tables, id).map((table) => viewTable(writing, table))),
      texts: parts.flatMap(({ id }) =>
        found(narratives, id).map(({ label, given, asked: of, texts }) => ({
          id,
          label,
          given,
          asked: of,
          texts: texts.filter(({ text }) => (text ?? '').trim() !== '').map((one) => viewCell(writing, one, 'text')),
        })),
      ),
    };
  };

  return {
    title: rollup.outline.title,
    reports: reportsOf(rollup),
    groups,
    parts: [
      ...[...sections.values()]
        .map(nameOfSection)
        .filter(({ counts }) => counts.figures + counts.tables + counts.texts > 0),
      ...alone.map(nameOfTable),
    ],
    part(id) {
      const section = sections.get(id);
      if (section !== undefined) return sectionPart(section);
      const table = alone.find(({ item }) => item === id);
      return table === undefined
        ? null
        : { ...nameOfTable(table), sets: [], tables: [viewTable(writing, table)], texts: [] };
    },
  };
}
