/** What may say whose report a file is, or of which period. */
export type WitnessKind =
  | 'property'
  | 'stamp'
  | 'option'
  | 'letterhead'
  | 'title'
  | 'opening'
  | 'symbol'
  | 'place'
  | 'signing'
  | 'authority'
  | 'attached'
  | 'date'
  | 'file_name';

/** What one carrier says of whose report a file is, or of which period. Plain data. */
export interface Witness {
  by: WitnessKind;
  /** As it is written; empty for what nobody sees. */
  text: string;
  /** Ids of units, or codes of periods, each as well as the others. None of them: some other one, who is not known. */
  names: string[];
}

/** A claim, by what it was made, and who speaks against it. */
export interface Contest {
  claim: string;
  by: WitnessKind;
  /** The weightiest first. */
  against: Witness[];
  /** Whom these name, told apart as far as they agree; nobody where it is one who is not known. */
  names: string[];
}

/** Those of some names the others name as well, each asked in turn; one who names none of those left is passed over. */
export const narrowed = (names: readonly string[], others: readonly Witness[]): string[] =>
  others.reduce<string[]>(
    (rest, other) => {
      const both = rest.filter((name) => other.names.includes(name));
      return both.length === 0 ? rest : both;
    },
    [...names],
  );

/** How far each kind is to be believed: what names a body in full before what many bodies share. */
const WEIGHTS: Readonly<Record<WitnessKind, number>> = {
  property: 2,
  stamp: 2,
  option: 2,
  letterhead: 3,
  title: 3,
  opening: 3,
  symbol: 1,
  place: 1,
  signing: 1,
  authority: 2,
  attached: 2,
  date: 2,
  file_name: 0.5,
};

/** What a person reads that names a body in full. */
const IN_FULL: ReadonlySet<WitnessKind> = new Set<WitnessKind>([
  'letterhead',
  'title',
  'opening',
  'authority',
  'attached',
]);

/** A place that several have is a town whoever signs may be in; one that one alone has is as good as its name. */
const isNamed = ({ by, names }: Witness): boolean => IN_FULL.has(by) || (by === 'place' && names.length === 1);

/** Whoever is not known is named by words that are only unlike those expected, which slips of typing are, too. */
const STRANGER = 0.5;

/** Less than this speaks against nothing. */
const ENOUGH = 2;

const weightOf = ({ by, names }: Witness): number =>
  WEIGHTS[by] * (names.length === 0 && IN_FULL.has(by) ? STRANGER : 1);

/**
 * Holds witnesses against what a file was taken for. It is contested where those that say otherwise weigh more than
 * those that agree; of these, one that names many alike says little. Null where it is not.
 * @param known how many there are to choose from
 */
export function contest(claim: string, by: WitnessKind, witnesses: readonly Witness[], known: number): Contest | null {
  const against = witnesses.filter(({ names }) => !names.includes(claim)).sort((a, b) => weightOf(b) - weightOf(a));
  const sum = (some: readonly Witness[], share: (one: Witness) => number): number =>
    some.reduce((total, one) => total + weightOf(one) * share(one), 0);
  const alone = ({ names }: Witness): number => 1 - (names.length - 1) / Math.max(1, known - 1);
  const weight = sum(against, () => 1);
  const support = sum(
    witnesses.filter((one) => !against.includes(one)),
    (one) => Math.max(0, known === 1 ? 1 : alone(one)),
  );
  if (weight < ENOUGH || weight <= support) return null;
  const names = narrowed(against.find((one) => one.names.length > 0)?.names ?? [], against);
  const isStranger = against[0]?.names.length === 0 && names.length > 1;
  return { claim, by, against, names: isStranger ? [] : names };
}

/** Who names another body in full, or its place, though more speaks for the one a file was taken for; null where nobody does. */
export function dissent(claim: string, by: WitnessKind, witnesses: readonly Witness[]): Contest | null {
  const against = witnesses.filter((one) => isNamed(one) && !one.names.includes(claim));
  const [first] = against;
  return first === undefined ? null : { claim, by, against, names: narrowed(first.names, against) };
}
