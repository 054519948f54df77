import type { RollupUnit } from '../../../schemas/rollup.js';
import { messageOf, say, settledMark } from '../../messages/index.js';
import { baseName, whyUnplaced } from '../../returns/index.js';
import { localDay, writeDate } from '../../values/index.js';
import { countedNote, withFileNames } from '../doubts/index.js';
import { NOTHING } from '../signs/index.js';
import {
  type Cell,
  centred,
  columnsFor,
  dayCell,
  FORMATS,
  fitting,
  type Line,
  type Sheet,
  shownAs,
  wrapped,
} from '../workbook/index.js';
import { nameColumns } from './name-columns.js';
import type { NamedRollup } from './named-rollup.js';
import { headed } from './sheet-head.js';
import { restsOnPeople, shortPlace, sourcesOf, typedText } from './sources.js';

/** A source shows the beginning of a long text: the whole stands in the sheet of texts. */
const LONGEST_QUOTE = 28;

/** Ids are for programs and formulas: they stand last, and are not printed. */
const HIDDEN_ID = { width: 20, hidden: true };

/** Cut at a word; a word that is longer is cut itself. */
function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const begun = text.slice(0, LONGEST_QUOTE + 1);
  return `${begun.replace(/\s+\S*$/u, '').slice(0, LONGEST_QUOTE)}…`;
}

/** What the units wrote, under each heading and question by unit. */
export function textsSheet(named: NamedRollup): Sheet {
  const { rollup, words, units, groupOf } = named;
  function* rows(): Generator<Cell[]> {
    for (const { item, label, texts } of rollup.narratives)
      for (const { unit, text } of texts) yield [label, units.get(unit)?.name ?? unit, groupOf(unit), text, item];
  }
  return headed(named, {
    name: words.sheets.texts,
    columns: columnsFor(words.headers, {
      label: fitting(
        rollup.narratives.map(({ label }) => label),
        16,
        36,
      ),
      unit: nameColumns(named).unit,
      group: nameColumns(named).group,
      text: wrapped(92),
      item: HIDDEN_ID,
    }),
    rows: rows(),
    filter: true,
  });
}

/** Where every value comes from; `step` is told of each. */
export function sourcesSheet(named: NamedRollup, step?: () => void): Sheet {
  const { rollup, words, units, groupOf, language } = named;
  const marks = restsOnPeople(named);
  function* rows(): Generator<Cell[]> {
    for (const source of sourcesOf(named)) {
      step?.();
      const { unit: id, item, label, type, value, by, confidence, place, state, settled } = source;
      const text = typedText(source);
      const unit = units.get(id);
      const read = type === 'date' && typeof value === 'string' ? writeDate(value, language) : value;
      const said = state === 'nil' && typeof value === 'string' ? text : read;
      // What was typed is not said twice.
      const shown = type !== 'date' && said === text ? null : said;
      yield [
        unit?.name ?? id,
        label,
        typeof shown === 'string' ? cut(shown) : shown,
        text === null ? null : cut(text),
        baseName((source.from ?? unit)?.file ?? ''),
        shortPlace(place, named),
        words.by[by],
        confidence,
        ...(marks ? [settled === undefined ? null : settledMark(settled, language)] : []),
        groupOf(id),
        item,
        (source.from ?? unit)?.sha256 ?? null,
      ];
    }
  }
  return headed(named, {
    name: words.sheets.sources,
    columns: columnsFor(words.headers, {
      unit: nameColumns(named).unit,
      label: wrapped(38),
      value: { ...wrapped(12), format: FORMATS.any },
      text: wrapped(22),
      file: fitting(
        rollup.units.map(({ file }) => baseName(file ?? '')),
        14,
        34,
      ),
      place: wrapped(20),
      by: { ...fitting(Object.values(words.by), 12, 22), wrap: false },
      confidence: { ...shownAs('percent', 8), align: 'center' },
      ...(marks ? { settledBy: wrapped(22) } : {}),
      group: HIDDEN_ID,
      item: HIDDEN_ID,
      sha256: HIDDEN_ID,
    }),
    rows: rows(),
    frozenColumns: 1,
    filter: true,
  });
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** That files count for nobody, which stand on a sheet of their own; those a person settled need no look. */
function leftOutNote({ rollup, words }: NamedRollup): Line[] {
  const open = rollup.leftOut.filter(({ settled }) => settled === undefined).length;
  return open === 0 ? [] : [{ look: 'note', labels: [{ text: words.alsoLeftOut(open), from: 0 }] }];
}

/** What a person should look at, the gravest first. */
export function doubtsSheet(named: NamedRollup): Sheet {
  const { rollup, language, words, units, groupOf } = named;
  const doubts = [...rollup.doubts].sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity]);
  function* rows(): Generator<Cell[]> {
    for (const doubt of doubts) {
      const { unit, file, finding } = doubt;
      const { what, why: cause, todo } = say(withFileNames(finding), language);
      const why = `${cause} ${countedNote(named.inDoubt, doubt, language)}`.trim();
      const place = finding.place.in === 'document' ? shortPlace(finding.place, named) : null;
      const name = unit === null ? words.ofAll : (units.get(unit)?.name ?? unit);
      const group = unit === null ? null : groupOf(unit);
      yield [
        words.severity[finding.severity],
        name,
        what,
        why,
        todo,
        baseName(file ?? '') || NOTHING,
        place ?? NOTHING,
        group,
        finding.item,
      ];
    }
  }
  return headed(named, {
    name: words.sheets.doubts,
    columns: columnsFor(words.headers, {
      severity: 10,
      unit: nameColumns(named).unit,
      what: wrapped(42),
      why: wrapped(34),
      todo: wrapped(26),
      file: wrapped(20),
      place: wrapped(22),
      group: HIDDEN_ID,
      item: HIDDEN_ID,
    }),
    rows: rows(),
    filter: true,
    below: leftOutNote(named),
  });
}

/** The files a unit's report is made of, the one it is called after first. */
const filesOf = ({ file, parts = [] }: RollupUnit): string =>
  [file ?? '', ...parts.map((part) => part.file)].map(baseName).join('; ');

/** Every unit with the files that count for it. */
export function unitsSheet(named: NamedRollup): Sheet {
  const { rollup, words, groupOf } = named;
  function* rows(): Generator<Cell[]> {
    let order = 0;
    for (const unit of rollup.units) {
      const { id, name, state, sha256, received } = unit;
      const day = received === null ? null : dayCell(localDay(received));
      order += 1;
      yield [order, name, groupOf(id), words.state[state], filesOf(unit) || NOTHING, day ?? NOTHING, id, sha256];
    }
  }
  const sheet = {
    name: words.sheets.units,
    columns: columnsFor(words.headers, {
      order: centred(6),
      ...nameColumns(named),
      file: fitting(rollup.units.map(filesOf), 16, 44),
      received: { ...shownAs('day', 14), hidden: rollup.units.every(({ received }) => received === null) },
      item: HIDDEN_ID,
      sha256: HIDDEN_ID,
    }),
    rows: rows(),
    frozenColumns: 2,
    filter: true,
  };
  return headed(named, sheet, sheet.name, { lacking: 'listed' });
}

/** Files that count for nobody, and why. */
export function leftOutSheet(named: NamedRollup): Sheet {
  const { rollup, language, words } = named;
  const rows = rollup.leftOut.map((unplaced): Cell[] => {
    const { file, findings, sha256 } = unplaced.return;
    const ofAll = findings.filter(({ item }) => item === null);
    const told = (['error', 'warning'] as const).flatMap(
      (grave) => ofAll.find(({ severity }) => severity === grave) ?? [],
    );
    const [reason] = told;
    return [file, words.why[whyUnplaced(unplaced)], reason === undefined ? null : messageOf(reason, language), sha256];
  });
  return headed(named, {
    name: words.sheets.leftOut,
    columns: columnsFor(words.headers, { file: wrapped(40), why: wrapped(40), label: wrapped(70), sha256: HIDDEN_ID }),
    rows,
    filter: true,
  });
}
