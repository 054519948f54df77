import type { Code, Finding } from '../messages/index.js';
import type { Rollup } from '../rollup/index.js';

/** What is told of a value that may not be what was meant, or speaks against others; totals have it all the same. */
export const OF_COUNTED: ReadonlySet<Code> = new Set<Code>([
  'figure-ambiguous',
  'label-changed',
  'none-counted',
  'parts-exceed-whole',
  'row-namesake',
  'row-repeated',
  'table-header-changed',
  'table-twice',
  'text-disagrees',
  'value-unsure',
  'value-unusual',
]);

/** What a person can say of beside the values that count: a total, and a table that may be another one. */
const ALSO_ASKED: ReadonlySet<Code> = new Set<Code>(['table-unsure', 'total-wrong']);

const isOfItem = ({ code }: Finding): boolean => OF_COUNTED.has(code) || ALSO_ASKED.has(code);

/** The items of which one may be wrong. */
function itemsOf(finding: Finding): string[] {
  if (finding.code === 'check-failed') return finding.data.names.map(({ item }) => item);
  return finding.item !== null && isOfItem(finding) ? [finding.item] : [];
}

/** What is in the totals in spite of a doubt: by unit, then by item, with why. */
export function doubtedIn({ doubts }: Rollup): Map<string, Map<string, Finding>> {
  const byUnit = new Map<string, Map<string, Finding>>();
  for (const { unit, finding } of doubts) {
    if (unit === null) continue;
    const own = byUnit.get(unit) ?? new Map<string, Finding>();
    for (const item of itemsOf(finding)) if (!own.has(item)) own.set(item, finding);
    byUnit.set(unit, own);
  }
  return byUnit;
}
