import { messageOf, say, settledMark } from '../../messages/index.js';
import { type Cell, columnsFor, dayCell, type Sheet, shownAs, wrapped } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';
import { placeText, restsOnPeople, sourcesOf, typedText } from './sources.js';

/** A source shows the beginning of a long text: the whole stands in the sheet of texts. */
const LONGEST_QUOTE = 250;

const cut = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`);

/** What the units wrote, under each heading and question by unit. */
export function textsSheet({ rollup, words, units, groupOf }: NamedRollup): Sheet {
  function* rows(): Generator<Cell[]> {
    for (const { item, label, texts } of rollup.narratives)
      for (const { unit, text } of texts) yield [item, label, units.get(unit)?.name ?? unit, groupOf(unit), text];
  }
  return {
    name: words.sheets.texts,
    columns: columnsFor(words.headers, {
      item: 16,
      label: wrapped(40),
      unit: wrapped(30),
      group: 16,
      text: wrapped(90),
    }),
    rows: rows(),
    filter: true,
  };
}

/** Where every value comes from; `step` is told of each. */
export function sourcesSheet(named: NamedRollup, step?: () => void): Sheet {
  const { words, units, groupOf, language } = named;
  const marks = restsOnPeople(named);
  function* rows(): Generator<Cell[]> {
    for (const source of sourcesOf(named)) {
      step?.();
      const { unit: id, item, label, value, by, confidence, place, state, settled } = source;
      const text = typedText(source);
      const unit = units.get(id);
      const shown = state === 'nil' && typeof value === 'string' ? text : value;
      yield [
        unit?.name ?? id,
        groupOf(id),
        item,
        label,
        typeof shown === 'string' ? cut(shown) : shown,
        text === null ? null : cut(text),
        unit?.file ?? null,
        unit?.sha256 ?? null,
        placeText(place, named),
        words.by[by],
        confidence,
        ...(marks ? [settled === undefined ? null : settledMark(settled, language)] : []),
      ];
    }
  }
  return {
    name: words.sheets.sources,
    columns: columnsFor(words.headers, {
      unit: 30,
      group: 16,
      item: 20,
      label: 40,
      value: 14,
      text: 24,
      file: 26,
      sha256: 20,
      place: 40,
      by: 18,
      confidence: shownAs('percent', 12),
      ...(marks ? { settledBy: wrapped(30) } : {}),
    }),
    rows: rows(),
    frozen: { rows: 1, columns: 1 },
    filter: true,
  };
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** What a person should look at, the gravest first. */
export function doubtsSheet(named: NamedRollup): Sheet {
  const { rollup, language, words, units, groupOf } = named;
  const doubts = [...rollup.doubts].sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity]);
  function* rows(): Generator<Cell[]> {
    for (const { unit, file, finding } of doubts) {
      const { what, why, todo } = say(finding, language);
      const place = finding.place.in === 'document' ? placeText(finding.place, named) : null;
      const name = unit === null ? words.ofAll : (units.get(unit)?.name ?? unit);
      const group = unit === null ? null : groupOf(unit);
      yield [words.severity[finding.severity], name, group, finding.item, what, why, todo, file, place];
    }
  }
  return {
    name: words.sheets.doubts,
    columns: columnsFor(words.headers, {
      severity: 12,
      unit: wrapped(30),
      group: 16,
      item: 20,
      what: wrapped(60),
      why: wrapped(50),
      todo: wrapped(40),
      file: 26,
      place: wrapped(40),
    }),
    rows: rows(),
    filter: true,
  };
}

/** Every unit with the file that counts for it. */
export function unitsSheet({ rollup, words, groupOf }: NamedRollup): Sheet {
  function* rows(): Generator<Cell[]> {
    for (const { id, name, state, file, sha256, received } of rollup.units) {
      const day = received === null ? null : dayCell(received.slice(0, 10));
      yield [id, name, groupOf(id), words.state[state], file, sha256, day];
    }
  }
  return {
    name: words.sheets.units,
    columns: columnsFor(words.headers, {
      item: 18,
      unit: 36,
      group: 18,
      state: 14,
      file: 32,
      sha256: 20,
      received: shownAs('day', 12),
    }),
    rows: rows(),
    frozen: { rows: 1, columns: 2 },
    filter: true,
  };
}

/** Files that count for nobody, and why. */
export function leftOutSheet({ rollup, language, words }: NamedRollup): Sheet {
  const rows = rollup.leftOut.map(({ return: one, why }): Cell[] => {
    const told = one.findings.find(({ severity }) => severity === 'error');
    return [one.file, words.why[why], told === undefined ? null : messageOf(told, language), one.sha256];
  });
  return {
    name: words.sheets.leftOut,
    columns: columnsFor(words.headers, { file: 40, why: wrapped(40), label: wrapped(70), sha256: 20 }),
    rows,
    filter: true,
  };
}
