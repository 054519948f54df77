import type { Measure } from '../measures/measure.js';
import { product } from './decimal.js';
import type { Numeral } from './numbers.js';
import type { Place, Said } from './place.js';

/** A number in what the form counts in; doubtful where the words that say what it is counted in rather surprise. */
export interface Measured {
  value: number;
  doubtful: boolean;
  /** What was rather meant, where nobody counts so much or so little; then the value is none. */
  rather?: number;
}

/** What stands beside a number: what it is said to be counted in; whether what is counted is named, before or behind it. */
export interface Beside {
  said: Said | null;
  /** The name stands before it without a colon: "Hội nghị 12" may be the twelfth, "Kinh phí 12 triệu đồng" is not. */
  loose: boolean;
  named: boolean;
}

/** Numbers that large are hardly meant in thousands or millions. */
const MILLION = 1e6;
/** Nobody who fills in a form has so many of anything: in thousands or millions it was meant in ones. */
const TOO_LARGE = 1e12;
/** So little of what is counted by the thousand or by the million was not meant. */
const TOO_SMALL = 0.01;

/** A number that may have been meant in ones where the form counts by the thousand or by the million. */
const isHardlyMeant = (number: number, { times }: Measure): boolean =>
  times > 1 && Math.abs(number) >= Math.max(times, MILLION);

/** What a number is, counted by the thousand or million, where nothing beside it says so. */
function asAsked(value: number, measure: Measure): Measured[] {
  const hardly = isHardlyMeant(value, measure);
  const never = hardly && Math.abs(value) * measure.times >= TOO_LARGE;
  return [{ value, doubtful: hardly, ...(never && { rather: product(value, 1 / measure.times) }) }];
}

/** A number of ones. */
function ofOnes(number: Numeral, measure: Measure): Measured[] {
  if (measure.times === 1) return [{ value: number.value, doubtful: false }];
  const value = product(number.value, 1 / measure.times);
  // A mark at the thousands that comes to so much stands rather before decimals.
  const much = number.mark === 'thousands' && number.value >= TOO_LARGE;
  const little = value !== 0 && Math.abs(value) < 1;
  const never = much || (little && Math.abs(value) < TOO_SMALL);
  return [{ value, doubtful: number.scale === 1 && little, ...(never && { rather: number.value }) }];
}

/** Whether a number without a unit of measure can be of the kind that is asked for. */
function isOfKind({ value, scale }: Numeral, named: boolean, { rule, money }: Place): boolean {
  // "12 đảng viên" is no share of them, and "12 hội nghị" is no money.
  if (named && (rule.type === 'percent' || money)) return false;
  // 0.85 may be 85 percent, or less than one.
  return rule.type !== 'percent' || scale > 1 || value === 0 || Math.abs(value) >= 1;
}

/**
 * What a number comes to in what the form counts in: "1,5 tỷ" and "1.500.000.000 đồng" are 1500 where that is triệu đồng.
 * Several where it may be meant in several ways, none where what it is counted in contradicts the form.
 */
export function inMeasure(number: Numeral, { said, loose, named }: Beside, place: Place): Measured[] {
  const { measure } = place;
  if (said?.in === 'other' || (loose && said === null)) return [];
  if (said === null && !isOfKind(number, named, place)) return [];
  if (said?.in === 'ones') return ofOnes(number, measure);
  if (said?.in === 'own')
    return number.scale > 1 && measure.times > 1 ? [] : [{ value: number.value, doubtful: false }];
  if (number.scale === 1) return asAsked(number.value, measure);
  if (measure.times === 1) {
    // "425 tỷ" where hội nghị are counted: so much of what else?
    const known = number.inWords || named || place.money || place.currency !== null;
    return known || number.scale < MILLION ? [{ value: number.value, doubtful: !known }] : [];
  }
  if (number.scale >= measure.times || !number.inWords) return ofOnes(number, measure);
  return [...asAsked(number.value, measure), ...ofOnes(number, measure)];
}
