import { messageOf, say } from '../../messages/index.js';
import type { Cell, Sheet } from '../workbook/index.js';
import type { Printing } from './names.js';
import { placeText, sourcesOf } from './sources.js';
import { dayCell } from './value-cell.js';

/** A source shows the beginning of a long text: the whole stands in the sheet of texts. */
const LONGEST_QUOTE = 250;

const cut = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`);

/** What the units wrote, under each heading and question by unit. */
export function textsSheet({ rollup, words, units, groupOf }: Printing): Sheet {
  const { headers } = words;
  function* rows(): Generator<Cell[]> {
    for (const { item, label, texts } of rollup.narratives)
      for (const { unit, text } of texts) yield [item, label, units.get(unit)?.name ?? unit, groupOf(unit), text];
  }
  return {
    name: words.sheets.texts,
    columns: [
      { header: headers.item, width: 16 },
      { header: headers.label, width: 40, wrap: true },
      { header: headers.unit, width: 30, wrap: true },
      { header: headers.group, width: 16 },
      { header: headers.text, width: 90, wrap: true },
    ],
    rows: rows(),
    frozen: { rows: 1, columns: 0 },
    filter: true,
  };
}

/** Where every value comes from; `step` is told of each. */
export function sourcesSheet(printing: Printing, step?: () => void): Sheet {
  const { words, units, groupOf } = printing;
  const { headers } = words;
  function* rows(): Generator<Cell[]> {
    for (const { unit: id, item, label, value, text, by, confidence, place, state } of sourcesOf(printing)) {
      step?.();
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
        placeText(place, printing),
        words.by[by],
        confidence,
      ];
    }
  }
  return {
    name: words.sheets.sources,
    columns: [
      { header: headers.unit, width: 30 },
      { header: headers.group, width: 16 },
      { header: headers.item, width: 20 },
      { header: headers.label, width: 40 },
      { header: headers.value, width: 14 },
      { header: headers.text, width: 24 },
      { header: headers.file, width: 26 },
      { header: headers.sha256, width: 20 },
      { header: headers.place, width: 40 },
      { header: headers.by, width: 18 },
      { header: headers.confidence, width: 12, format: '0%' },
    ],
    rows: rows(),
    frozen: { rows: 1, columns: 1 },
    filter: true,
  };
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** What a person should look at, the gravest first. */
export function doubtsSheet(printing: Printing): Sheet {
  const { rollup, language, words, units, groupOf } = printing;
  const { headers } = words;
  const doubts = [...rollup.doubts].sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity]);
  function* rows(): Generator<Cell[]> {
    for (const { unit, file, finding } of doubts) {
      const { what, why, todo } = say(finding, language);
      const place = finding.place.in === 'document' ? placeText(finding.place, printing) : null;
      const name = unit === null ? words.ofAll : (units.get(unit)?.name ?? unit);
      const group = unit === null ? null : groupOf(unit);
      yield [words.severity[finding.severity], name, group, finding.item, what, why, todo, file, place];
    }
  }
  return {
    name: words.sheets.doubts,
    columns: [
      { header: headers.severity, width: 12 },
      { header: headers.unit, width: 30, wrap: true },
      { header: headers.group, width: 16 },
      { header: headers.item, width: 20 },
      { header: headers.what, width: 60, wrap: true },
      { header: headers.why, width: 50, wrap: true },
      { header: headers.todo, width: 40, wrap: true },
      { header: headers.file, width: 26 },
      { header: headers.place, width: 40, wrap: true },
    ],
    rows: rows(),
    frozen: { rows: 1, columns: 0 },
    filter: true,
  };
}

/** Every unit with the file that counts for it. */
export function unitsSheet({ rollup, words, groupOf }: Printing): Sheet {
  const { headers } = words;
  function* rows(): Generator<Cell[]> {
    for (const { id, name, state, file, sha256, received } of rollup.units) {
      const day = received === null ? null : dayCell(received.slice(0, 10));
      yield [id, name, groupOf(id), words.state[state], file, sha256, day];
    }
  }
  return {
    name: words.sheets.units,
    columns: [
      { header: headers.item, width: 18 },
      { header: headers.unit, width: 36 },
      { header: headers.group, width: 18 },
      { header: headers.state, width: 14 },
      { header: headers.file, width: 32 },
      { header: headers.sha256, width: 20 },
      { header: headers.received, width: 12, format: 'dd/mm/yyyy' },
    ],
    rows: rows(),
    frozen: { rows: 1, columns: 2 },
    filter: true,
  };
}

/** Files that count for nobody, and why. */
export function leftOutSheet({ rollup, language, words }: Printing): Sheet {
  const { headers } = words;
  const rows = rollup.leftOut.map(({ return: one, why }): Cell[] => {
    const told = one.findings.find(({ severity }) => severity === 'error');
    return [one.file, words.why[why], told === undefined ? null : messageOf(told, language), one.sha256];
  });
  return {
    name: words.sheets.leftOut,
    columns: [
      { header: headers.file, width: 40 },
      { header: headers.why, width: 40, wrap: true },
      { header: headers.label, width: 70, wrap: true },
      { header: headers.sha256, width: 20 },
    ],
    rows,
    filter: true,
  };
}
