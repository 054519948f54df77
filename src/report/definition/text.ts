import type { Language } from '../../../schemas/id.js';
import type { SheetPlace } from '../../../schemas/place.js';
import { type Finding, say } from '../../messages/index.js';
import { reviewWords } from '../review/index.js';
import type { Paint } from '../terminal/index.js';
import { excerptOf, type SourceExcerpt } from './excerpt.js';

/** Where something was found: file, line and column, or cell. */
export const placeText = ({ place }: Finding): string => {
  if (place.in === 'source') return `${place.file}:${place.line}:${place.column}`;
  if (place.in === 'sheet') return `${place.file}:${place.sheet === null ? '' : `${place.sheet}!`}${place.cell}`;
  return place.in === 'file' ? place.file : place.trail.join(' › ');
};

/** A cell as a line: its column's header before it, what stands in it marked. */
const cellLine = ({ header, quote }: SheetPlace): SourceExcerpt => {
  const before = header === null || header === quote ? '' : `${header}: `;
  const shown = (before + quote).replace(/\s/g, ' ');
  return { quote: shown, column: before.length + 1, length: Math.max(1, quote.length) };
};

const quoted = ({ place, severity }: Finding, paint: Paint): string[] => {
  if (place.in !== 'source' && place.in !== 'sheet') return [];
  const { line, carets } = excerptOf(place.in === 'sheet' ? cellLine(place) : place);
  const number = place.in === 'sheet' ? place.cell : String(place.line);
  const gutter = (text: string): string => paint.faint(`  ${text.padStart(number.length)} | `);
  return [`${gutter(number)}${line}`.trimEnd(), `${gutter('')}${paint[severity](carets)}`];
};

/**
 * Findings of definitions, lists of units and letterheads as text: file, line and column or cell, what is the matter, the
 * line itself with a mark below the place, why, and what to do. Ends with a line end; empty where there are none.
 */
export const printSourceFindings = (findings: readonly Finding[], language: Language, paint: Paint): string =>
  findings
    .map((found) => {
      const { what, why, todo } = say(found, language);
      const severity = paint[found.severity](reviewWords[language].severities[found.severity].toLowerCase());
      return [
        `${paint.strong(placeText(found))}  ${severity}  ${what}`,
        ...quoted(found, paint),
        ...[why, todo].filter((line) => line !== '').map((line) => `  ${line}`),
        '',
      ].join('\n');
    })
    .join('\n');
