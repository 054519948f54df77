/** A number as its digits and where its decimals begin: 1.25 is 125 with two places. */
interface Decimal {
  digits: bigint;
  places: number;
}

/** The digits of a number as they are written: of all that round to it, the shortest. */
function decimalOf(value: number): Decimal {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

const numberOf = ({ digits, places }: Decimal): number => Number(`${digits}e-${places}`);

const digitsAt = ({ digits, places }: Decimal, asked: number): bigint => digits * 10n ** BigInt(asked - places);

function added(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { digits: digitsAt(one, places) + digitsAt(other, places), places };
}

/** How many decimals a number is written with: 2 for 1.25. */
export const placesOf = (value: number): number => decimalOf(value).places;

/**
 * A sum as it is done on paper, whatever the order: 1.1 + 2.2 is 3.3, and a thousand in a trillion is not lost. Takes
 * finite numbers.
 */
export class Sum {
  /** Whole numbers that are exact as they are need no digits. */
  #whole = 0;
  #rest: Decimal = { digits: 0n, places: 0 };

  add(value: number): void {
    const next = this.#whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(next)) this.#whole = next;
    else this.#rest = added(this.#rest, decimalOf(value));
  }

  get value(): number {
    return this.#rest.digits === 0n ? this.#whole : numberOf(added(this.#rest, decimalOf(this.#whole)));
  }
}

/** The sum of finite numbers, as it is done on paper. */
export function sumOf(values: Iterable<number>): number {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum.value;
}

/** The product of two finite numbers, as it is done on paper: 0.1 × 3 is 0.3. */
export function product(one: number, other: number): number {
  const plain = one * other;
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other) && Number.isSafeInteger(plain)) return plain;
  const [first, second] = [decimalOf(one), decimalOf(other)];
  return numberOf({ digits: first.digits * second.digits, places: first.places + second.places });
}

/** A quotient or a mean without the last binary digits, which say nothing of it. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
