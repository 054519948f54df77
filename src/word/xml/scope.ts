import { spell } from './namespaces.js';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** A name as this program spells it; `key` tells names of two namespaces apart that are spelt alike. */
export interface Name {
  spelt: string;
  key: string;
}

/** So many spellings are kept at most: hostile text has a new one for each element. */
const MOST_KEPT = 4096;

/**
 * What the prefixes mean in some part of a document: an element that declares any opens a scope of its own. Inside one
 * scope the same letters always mean the same, so what was made of them can be kept.
 */
export class Scope {
  readonly #outer: Scope | null;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string | null>();
  readonly #attributes = new Map<string, Name | null>();

  constructor(outer: Scope | null, declared: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#declared = declared;
  }

  /** The namespace of a prefix; undefined where it has none. */
  resolve(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? this.#outer?.resolve(prefix);
  }

  /** The name of an element as this program spells it; null where it is none (Namespaces in XML, 4 and 5). */
  element(written: string): string | null {
    return kept(this.#elements, written, () => {
      const colon = written.indexOf(':');
      if (colon < 0) return spell(this.resolve('') ?? '', written);
      const [prefix, local] = [written.slice(0, colon), written.slice(colon + 1)];
      const namespace = prefix === 'xmlns' || !isLocal(local) ? '' : (this.resolve(prefix) ?? '');
      return namespace === '' ? null : spell(namespace, local);
    });
  }

  /** The name of an attribute; null where it is none. Without a prefix it is in no namespace. */
  attribute(written: string): Name | null {
    return kept(this.#attributes, written, () => {
      const colon = written.indexOf(':');
      if (colon < 0) return { spelt: written, key: written };
      const local = written.slice(colon + 1);
      const namespace = isLocal(local) ? this.resolve(written.slice(0, colon)) : undefined;
      return namespace === undefined ? null : { spelt: spell(namespace, local), key: `{${namespace}}${local}` };
    });
  }
}

function kept<T>(known: Map<string, T>, written: string, make: () => T): T {
  const found = known.get(written);
  if (found !== undefined) return found;
  const made = make();
  if (known.size < MOST_KEPT) known.set(written, made);
  return made;
}

const isLocal = (name: string): boolean => name !== '' && !name.includes(':');

/** What is known before anything is declared. */
const GIVEN: ReadonlyMap<string, string> = new Map([
  ['xml', XML],
  ['xmlns', XMLNS],
]);

/** The scope around the root of a document. */
export const outermost = (): Scope => new Scope(null, GIVEN);

/** Whether a prefix ("" for none) may be declared to mean this (Namespaces in XML, 3). */
export const mayMean = (prefix: string, namespace: string): boolean =>
  prefix !== 'xmlns' && namespace !== XMLNS && (prefix === 'xml') === (namespace === XML);
