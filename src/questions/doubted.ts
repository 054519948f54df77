import type { Code, Finding } from '../messages/index.js';
import type { Rollup } from '../rollup/index.js';

/** What is told of a value in the totals, or of the row, column or table it stands in, and what a person can say of it. */
const DOUBTED: ReadonlySet<Code> = new Set<Code>([
  'figure-ambiguous',
  'label-changed',
  'none-counted',
  'parts-exceed-whole',
  'row-namesake',
  'row-repeated',
  'table-header-changed',
  'table-twice',
  'table-unsure',
  'text-disagrees',
  'total-wrong',
  'value-unsure',
  'value-unusual',
]);

/** The items of which one may be wrong. */
function itemsOf(finding: Finding): string[] {
  if (finding.code === 'check-failed') return finding.data.names.map(({ item }) => item);
  return finding.item !== null && DOUBTED.has(finding.code) ? [finding.item] : [];
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
