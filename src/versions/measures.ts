import { type Counted, currencyOf, isNumeric, measureOf, product, tidy } from '../values/index.js';

/** How many ones make one of a value as it was given, and of one as it is wanted. */
export interface Factor {
  from: number;
  to: number;
}

/** Measures of which no word stands for another: a number in one is another number in the other. */
const MEASURED =
  /^(?:%|kg|g|gam|yến|tạ|tấn|ha|hecta|sào|mẫu|m|mét|m2|m²|km|km2|km²|m3|m³|lít|phút|giờ|ngày|tuần|tháng|quý|năm|tonnes?|tons?|hectares?|hours?|days?|weeks?|months?|years?)(?![\p{L}\p{N}])/u;

const isMeasured = (of: string): boolean => currencyOf({ of }) !== null || MEASURED.test(of);

/**
 * How a total of the lower level becomes a number of the upper: by how many ones each of them counts. Null where they
 * count different things, or where one of them says nothing of what it counts and the other counts by the thousand.
 */
export function factorBetween(lower: Counted, upper: Counted): Factor | null {
  const [below, above] = [measureOf(lower), measureOf(upper)];
  const factor = { from: below.times, to: above.times };
  if (below.of === above.of) return factor;
  const silent = below.of === '' ? below : above.of === '' ? above : null;
  if (silent !== null) return below.times === above.times || silent.times > 1 ? factor : null;
  return below.times === above.times && !isMeasured(below.of) && !isMeasured(above.of) ? factor : null;
}

/**
 * How many of the new unit one of the old one is; what is wrong with it where nobody can say. Money without a currency is in
 * the same one as before: a definition that leaves out its scale asks for ones of it.
 */
export function factorFor(was: Counted, now: Counted): Factor | 'type' | 'measure' {
  if (isNumeric(was) !== isNumeric(now)) return 'type';
  const [before, after] = [measureOf(was), measureOf(now)];
  const unsaid = before.of === '' || after.of === '';
  if (unsaid && was.type === 'money' && now.type === 'money') return { from: before.times, to: after.times };
  const share = before.of === '%' || after.of === '%';
  return before.of !== after.of && (share || !unsaid) ? 'measure' : (factorBetween(was, now) ?? 'measure');
}

/** A number in what is wanted. */
export const inFactor = (value: number, { from, to }: Factor): number =>
  from === to ? value : tidy(product(value, from) / to);
