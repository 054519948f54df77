import type { Random } from '../random.js';
import { longText, NAMES } from './hostile.js';

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every value inside, with what holds it and under which name. */
function* placesIn(holder: Holder): Generator<{ holder: Holder; key: string | number; value: unknown }> {
  const keys = Array.isArray(holder) ? holder.keys() : Object.keys(holder);
  for (const key of keys) {
    const value: unknown = Reflect.get(holder, key);
    yield { holder, key, value };
    if (isHolder(value)) yield* placesIn(value);
  }
}

const STATEMENTS = [
  '1/0 == 1',
  'row.a > row.b',
  '9223372036854775807 + 1 > 0',
  'true ? true : false',
  '[1,2,3].all(x, x > 0)',
  '"a".matches("(a+)+$")',
  'size("a") > 0',
  'a.b.c.d',
  'has(a.b)',
  '{"a": 1}.a == 1',
  '1 in [1]',
  'timestamp("2020") > timestamp("2021")',
  '-',
  '1 +',
  '"',
];
const TEMPLATES = [
  '{{unit.name}}',
  '{{#each unit}}{{this}}{{/each}}',
  '{{constructor}}',
  '{{unit.__proto__}}',
  '{{lookup unit "constructor"}}',
  '{{{unit}}}',
  '{{> a}}',
  '{{#if unit}}',
  '{{/if}}',
  '{{!-- ',
  '{{unit.name.length}}',
  '{{#with unit}}{{name}}{{/with}}',
  '{{~unit.name~}}',
  '{{else}}',
];
const NUMBERS = [-1, 0, 1, 2, 150, 1e6, 1e9, 2 ** 31, 2 ** 53, 1e300, -1e300, 0.1, 1e-300];

/** Names of values that may be anything, so that what is changed is still a definition. */
const FREE: ReadonlySet<string> = new Set(
  (
    'title ask label say that guidance name text mark unit place parent body min max min_words max_words blank width total ' +
    'purpose audience to through how contact email symbol required if_any see code currency number series'
  ).split(' '),
);

function otherText(text: string, random: Random): string {
  const kinds: (() => string)[] = [
    () => longText(random, 100_000),
    () => text + longText(random, 10_000),
    () => random.pick(TEMPLATES),
    () => random.pick(TEMPLATES).repeat(random.size(2000)),
    () => random.pick(STATEMENTS),
    () =>
      Array.from({ length: random.size(5000) }, () => random.pick(STATEMENTS)).join(
        random.pick([' && ', ' || ', ' + ']),
      ),
    () => '('.repeat(random.size(5000)) + text,
    () => '!'.repeat(random.size(5000)) + text,
    () => random.pick(NAMES),
    () => text.slice(0, random.below(text.length + 1)),
  ];
  return random.pick(kinds)();
}

function otherValue(value: unknown, random: Random): unknown {
  if (random.chance(0.03)) return random.pick([null, true, '', 0, [], {}, [[]], 'a']);
  if (typeof value === 'string') return otherText(value, random);
  if (typeof value === 'number') return random.pick(NUMBERS);
  if (typeof value === 'boolean') return !value;
  return value;
}

/** Copies of an entry, under their own ids or all under one. */
function copies(entry: unknown, times: number, own: boolean): unknown[] {
  return Array.from({ length: times }, (_, at) => {
    const copy: unknown = structuredClone(entry);
    if (own && isHolder(copy))
      for (const { holder, key, value } of placesIn(copy))
        if (key === 'id' && typeof value === 'string') Reflect.set(holder, key, `${value.slice(0, 20)}_${at}`);
    return copy;
  });
}

/** A section in itself, many times over. */
function nested(value: unknown, depth: number): unknown {
  let inner: unknown = value;
  for (let at = 0; at < depth && isHolder(value); at++) inner = { id: `deep_${at}`, title: 'a', sections: [inner] };
  return inner;
}

/** One change of data such as a definition: of a text, a number, a name, or how many there are of something. */
export function changeValue<T>(value: T, random: Random): T {
  const changed: unknown = structuredClone(value);
  if (!isHolder(changed)) return value;
  const all = [...placesIn(changed)];
  if (all.length === 0) return value;
  const one = random.pick(all);
  const list = all.filter((place): place is typeof place & { value: unknown[] } => Array.isArray(place.value));
  switch (random.below(16)) {
    case 0:
      Reflect.deleteProperty(one.holder, one.key);
      break;
    case 1: {
      const other = random.pick(all);
      Reflect.set(one.holder, one.key, structuredClone(other.value));
      break;
    }
    case 2:
    case 3:
    case 4:
    case 5:
    case 6: {
      if (list.length === 0) break;
      const { value: entries } = random.pick(list);
      if (entries.length === 0) break;
      const entry = random.pick(entries);
      const length = JSON.stringify(entry)?.length ?? 1;
      const times = Math.min(random.size(20_000), Math.floor(1_900_000 / length));
      for (const copy of copies(entry, times, random.chance(0.9))) entries.push(copy);
      break;
    }
    case 7: {
      const sections = list.filter(({ key }) => key === 'sections');
      if (sections.length === 0) break;
      const { value: entries } = random.pick(sections);
      entries[0] = nested(entries[0], random.size(1000));
      break;
    }
    default: {
      const strict = random.chance(0.85);
      const leaves = all.filter(({ key, value }) => !isHolder(value) && (!strict || FREE.has(String(key))));
      const leaf = leaves.length > 0 ? random.pick(leaves) : one;
      Reflect.set(leaf.holder, leaf.key, otherValue(leaf.value, random));
    }
  }
  return changed as T;
}
