/** A part of a JSON Schema, as plain data. */
export type JsonSchema = { [key: string]: unknown };

/** The words for each path, and other words for what stands below certain names. */
export interface Dictionary {
  words: Readonly<Record<string, string>>;
  below?: Readonly<Record<string, Dictionary>>;
  /** For what is defined once and used in several places: all of it, and what some names stand for. */
  shared?: Dictionary;
  defined?: Readonly<Record<string, Dictionary>>;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of the longest end of the path that has some; entries of any name are `*`. */
const wordsFor = (path: readonly string[], { words }: Dictionary): string => {
  for (let from = 0; from < path.length; from += 1) {
    const found = words[path.slice(from).join('.')];
    if (found !== undefined) return found;
  }
  throw new Error(`no words for ${path.join('.')}`);
};

const each = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

const describeNamed = (schema: JsonSchema, path: readonly string[], dictionary: Dictionary): JsonSchema => {
  const name = path.at(-1) ?? '';
  const inner = dictionary.below?.[name];
  const described = inner === undefined ? describe(schema, path, dictionary) : describe(schema, [], inner);
  return { ...described, description: wordsFor(path, dictionary) };
};

/** A JSON Schema in which every entry says what it is for. Throws where words are missing: that is a mistake of ours. */
export const describe = (schema: JsonSchema, path: readonly string[], dictionary: Dictionary): JsonSchema => {
  const described: JsonSchema = { ...schema };
  if (isSchema(schema.properties))
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [
        name,
        isSchema(inner) ? describeNamed(inner, [...path, name], dictionary) : inner,
      ]),
    );
  if (isSchema(schema.additionalProperties))
    described.additionalProperties = describeNamed(schema.additionalProperties, [...path, '*'], dictionary);
  if (isSchema(schema.items)) described.items = describe(schema.items, path, dictionary);
  for (const list of ['anyOf', 'oneOf', 'allOf'])
    if (list in schema) described[list] = each(schema[list]).map((inner) => describe(inner, path, dictionary));
  if (isSchema(schema.$defs))
    described.$defs = Object.fromEntries(
      Object.entries(schema.$defs).map(([name, inner]) => [
        name,
        isSchema(inner) ? describe(inner, [], dictionary.defined?.[name] ?? dictionary.shared ?? dictionary) : inner,
      ]),
    );
  return described;
};
