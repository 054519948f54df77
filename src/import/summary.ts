import type { Language } from '../../schemas/id.js';
import type { Draft } from './draft/draft.js';
import type { WrittenPart } from './draft/parts.js';
import { LEFT_OUT, type Remark } from './draft/remark.js';
import { importWords } from './words/index.js';
import type { Counts } from './words/words.js';

/** The words of a remark; what each code says has the data of that code. */
export const sayRemark = ({ code, data }: Remark, language: Language): string =>
  (importWords[language].remarks[code] as (data: Remark['data']) => string)(data);

function* partsIn(parts: readonly WrittenPart[]): Generator<WrittenPart> {
  for (const part of parts) {
    yield part;
    yield* partsIn([...(part.points ?? []), ...(part.sections ?? [])]);
  }
}

/** How much a draft asks for. */
export function countsOf({ outline }: Draft): Counts {
  const { tables: own = [], sections = [] } = outline;
  const parts = [...partsIn(sections)];
  const points = parts.filter(({ ask }) => ask !== undefined).length;
  return {
    chapters: sections.length,
    sections: parts.length - points - sections.length,
    points,
    figures: parts.reduce((sum, { figures = [] }) => sum + figures.length, 0),
    tables: parts.reduce((sum, { tables = [] }) => sum + tables.length, own.length),
    appendices: outline.appendices?.length ?? 0,
    groups: Object.keys(outline.groups ?? {}).length,
  };
}

/** So many remarks of a kind are listed; the others stand in the draft. */
const LISTED = 60;

/** What was recognised, guessed and left out, each with its place; ends with a line end. */
export function printSummary(draft: Draft, language: Language): string {
  const words = importWords[language];
  const { files, remarks } = draft;
  const names = files.map(({ name }) => name);
  const lineOf = (remark: Remark): string => {
    const { source } = remark;
    const file = source && files[source.file];
    const quote = source ? (draft.quotes[`${source.file}:${source.block}`] ?? '') : '';
    const place =
      source && file
        ? ` [${words.place({ file: files.length > 1 ? file.name : null, block: source.block, word: file.is === 'word', quote })}]`
        : '';
    return `  – ${sayRemark(remark, language)}${place}`;
  };
  const listOf = (some: readonly Remark[], title: (count: number) => string): string[] => {
    const lines = [...new Set(some.map(lineOf))];
    if (lines.length === 0) return [];
    return [title(lines.length), ...lines.slice(0, LISTED), ...(lines.length > LISTED ? ['  …'] : [])];
  };
  return `${[
    words.found(draft.title, names),
    words.counts(countsOf(draft)),
    ...listOf(guesses(remarks), words.toLookAt),
    ...listOf(
      remarks.filter(({ code }) => LEFT_OUT.has(code)),
      words.leftOut,
    ),
  ].join('\n')}\n`;
}

/** What a person should look at, without what was only left out. */
export const guesses = (remarks: readonly Remark[]): Remark[] => remarks.filter(({ code }) => !LEFT_OUT.has(code));
