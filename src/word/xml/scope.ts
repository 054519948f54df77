const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * What the prefixes mean in some part of a document: an element that declares any opens a scope of its own. Inside one
 * scope the same letters always mean the same, so what was made of them can be kept.
 */
export class Scope {
  readonly #outer: Scope | null;
  readonly #declared: ReadonlyMap<string, string>;

  constructor(outer: Scope | null, declared: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#declared = declared;
  }

  /** The namespace of a prefix; undefined where it has none. */
  resolve(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? this.#outer?.resolve(prefix);
  }
}

/** What is known before anything is declared. */
const GIVEN: ReadonlyMap<string, string> = new Map([
  ['xml', XML],
  ['xmlns', XMLNS],
]);

/** The scope around the root of a document; what stands in it means the same in every document of one edition of XML. */
export const outermost = (): Scope => new Scope(null, GIVEN);

/** Whether a prefix ("" for none) may be declared to mean this (Namespaces in XML, 3). */
export const mayMean = (prefix: string, namespace: string): boolean =>
  prefix !== 'xmlns' && namespace !== XMLNS && (prefix === 'xml') === (namespace === XML);
