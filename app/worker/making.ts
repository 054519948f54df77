import {
  asPlan,
  type Finding,
  groupLabels,
  type ImportFile,
  importOutline,
  letterheadsOfUnits,
  loadUnits,
  type Outline,
  periodOf,
  printDraft,
  printSummary,
  type ReadSheet,
  readWord,
  sheetsOfList,
  typedList,
  UNIT_COLUMNS,
  type Unit,
  type UnitPath,
  unitCell,
  unitPathOf,
  writeForm,
} from '../../src/index.js';
import { type Grid, gridOf, isFilled, type ReturnedFile, type Texts } from '../model/index.js';
import { type Definitions, named, problemOf } from './definition.js';
import type { Handlers } from './handlers.js';
import type { OwnFiles } from './own-files.js';
import type { LackingGroup, Language } from './protocol.js';

/** A list of units as the grid shows it: the columns people know, then those of it that hold something. */
export function gridOfUnits(units: readonly Unit[], language: Language): Grid {
  const at = (unit: Unit, path: UnitPath): string => String(unitCell(unit, path, language) ?? '');
  const columns = UNIT_COLUMNS.filter(({ path }) => units.some((unit) => at(unit, path) !== ''));
  return {
    header: columns.map(({ heading }) => heading[language]),
    rows: units.map((unit) => columns.map(({ path }) => at(unit, path))),
  };
}

/** Sheets as a grid: below the headings of those that have some; where none has, all of the first. */
function gridOfSheets(sheets: readonly ReadSheet[], outline: Outline | null): Grid {
  const [header = [], ...rows] = (sheets[0]?.rows ?? [])
    .map((row) => row.map((cell) => String(cell ?? '')))
    .filter(isFilled);
  return typedList(sheets, outline) ?? { header, rows };
}

/** A workbook, or separated values, as a grid; null where it cannot be read, and why. */
export async function gridOfSheet(
  file: ReturnedFile,
  outline: Outline | null,
): Promise<{ grid: Grid | null; findings: readonly Finding[] }> {
  const { value, findings } = await sheetsOfList(file);
  return { grid: value && gridOfSheets(value, outline), findings };
}

/** A group units are said to be in that is not there, with all cells it is written in. */
function lackingGroup(found: Finding, groups: Record<string, string>, language: Language): LackingGroup[] {
  const { code, data, place } = found;
  if (code !== 'group-unknown' || place.in !== 'sheet') return [];
  const cells = (data.lines ?? []).map((line) => place.cell.replace(/\d+$/, String(line)));
  const near = data.near && (groups[data.near] ?? data.near);
  return [{ label: data.group, near, cells, problem: problemOf(language)(found) }];
}

/** Whoever fills a form in, where there is no list yet. */
const someone = (group: string | null, language: Language): Unit => ({
  id: 'don_vi',
  name: language === 'vi' ? 'Đơn vị' : 'Unit',
  ...(group === null ? {} : { group }),
});

type Making = Pick<Handlers, 'example' | 'import' | 'outline' | 'units' | 'sheet' | 'pasted' | 'form'>;

/** What is done before forms go out. */
export function making(definitions: Definitions, own: OwnFiles): Making {
  const outlineOf = ({ outline }: Texts): Outline | null => definitions.outline(outline).value?.outline ?? null;

  return {
    async example({ language }) {
      const { outline, units } = own.starters[language];
      const { value } = definitions.outline(outline);
      if (value === null) throw new Error('The example does not load');
      return { outline, units: gridOfUnits(loadUnits(named('units.yaml', units), value.outline).value, language) };
    },

    async import({ files, which, fromTasks, language }) {
      const opened: ImportFile[] = [];
      for (const { name, bytes } of files) {
        if (/\.(?:md|markdown|txt|text)$/i.test(name)) {
          opened.push({ name, is: 'text', text: new TextDecoder().decode(bytes) });
          continue;
        }
        const { value, findings } = readWord({ name, bytes });
        if (value === null)
          return {
            outline: null,
            because: 'unread',
            outlines: [],
            tasks: false,
            problems: asPlan(findings).map(problemOf(language)),
          };
        opened.push({ name, is: 'word', document: value });
      }
      const made = importOutline(opened, { which, fromTasks });
      if (made.draft === null) return { outline: null, ...made.refusal, problems: [] };
      return {
        outline: printDraft(made.draft, language),
        summary: printSummary(made.draft, language),
        outlines: made.outlines,
      };
    },

    async outline({ texts, language }) {
      const { value, findings } = definitions.outline(texts.outline);
      const groups = value === null ? {} : groupLabels(value.outline);
      return { outline: value?.outline ?? null, groups, problems: findings.map(problemOf(language)) };
    },

    async units({ texts, language }) {
      const { findings } = await definitions.units(texts.outline, texts.units);
      const columns = UNIT_COLUMNS.map(({ path, heading }) => ({ path, heading: heading[language] }));
      const header = gridOf(texts.units).header.map(unitPathOf);
      const { value } = definitions.outline(texts.outline);
      const groups = value === null ? {} : groupLabels(value.outline);
      const letterheads = [...definitions.letterheads.keys()];
      const lacking = findings.flatMap((found) => lackingGroup(found, groups, language));
      const others = findings.filter(({ code }) => code !== 'group-unknown');
      return { columns, header, groups, letterheads, lacking, problems: others.map(problemOf(language)) };
    },

    async sheet({ texts, file, language }) {
      const { grid, findings } = await gridOfSheet(file, outlineOf(texts));
      return { grid, problems: findings.map(problemOf(language)) };
    },

    async pasted({ texts, rows }) {
      return { grid: typedList([{ file: '', name: null, rows }], outlineOf(texts)) };
    },

    async form({ texts, group, period: code, language }) {
      const { value: definition, findings } = definitions.outline(texts.outline);
      const problems = findings.map(problemOf(language));
      if (definition === null) return { bytes: null, problems };
      const { units } = await definitions.units(texts.outline, texts.units);
      const unit = units.find((one) => (one.group ?? null) === group) ?? someone(group, language);
      const { outline } = definition;
      const period = periodOf(outline, code) ?? { code: '', label: '…', from: null, to: null };
      const letterheads = letterheadsOfUnits(definition, [unit], definitions.letterheads);
      return { bytes: (await writeForm({ outline, ...letterheads, period }, unit)).bytes, problems };
    },
  };
}
