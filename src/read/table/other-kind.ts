import { Language } from '../../../schemas/id.js';
import { onceOf } from '../../form/index.js';
import { type Spelled, Wording } from '../../text/index.js';
import { unitOf, type ValueRule } from '../../values/index.js';
import { isAnyAlike } from '../names/names.js';
import { addsContent, withoutMeasure, wordsOfAll } from '../names/narrower.js';
import { inAnyLanguage } from '../words/index.js';
import type { Asked, AskedColumn } from './asked.js';

/** What columns of values are called that name no kind of thing. */
const NAMES = inAnyLanguage((words) => words.valueHeads).map((name) => new Wording(name));
const NOTHING = wordsOfAll(NAMES);

const namesNone = (header: Wording): boolean => isAnyAlike(header, NAMES) && !addsContent(header, NOTHING);

interface Sayable {
  rules: readonly ValueRule[];
  words: readonly Spelled[];
}

/**
 * What may be said above a column whose own header names no kind of thing, as "Số liệu" does: what its rows ask for. Null of a
 * column whose header names one.
 */
const sayable = onceOf((asked: Asked) =>
  onceOf(({ is, id, headers, otherwise, group }: AskedColumn): Sayable | null => {
    const { rows, titled } = asked;
    if (rows === null || is !== 'value' || !headers.some(namesNone)) return null;
    const rules = [...new Set(rows.map((row) => asked.ruleOf(id, row.id)))];
    const units = rules.flatMap((rule) => Language.options.map((language) => new Wording(unitOf(rule, language))));
    const labels = rows.flatMap((row) => row.labels);
    const said = [...headers, ...otherwise, ...(group ? [group] : []), titled, ...labels, ...units];
    return { rules, words: [...NOTHING, ...wordsOfAll(said)] };
  }),
);

/**
 * Whether a header names a kind of thing where the form names none and leaves that to its rows: "Trong đó nữ" for "Số liệu".
 * What stands under it is another thing than the rows ask for, or less.
 */
export function namesOtherKind(head: Wording, column: AskedColumn, asked: Asked): boolean {
  const own = sayable(asked)(column);
  if (own === null || !addsContent(head, own.words)) return false;
  return addsContent(new Wording(own.rules.reduce(withoutMeasure, head.text)), own.words);
}
