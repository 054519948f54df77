import { type Bytes, viewOf } from './four-at-once.js';
import { Met } from './met.js';
import { spell } from './namespaces.js';
import type { Scope } from './scope.js';
import { textAt } from './utf8.js';

/** The name of an element. */
export interface ElementName {
  /** As this program spells it. */
  readonly spelt: string;
  /** As the file spells it. */
  readonly written: string;
  /** The bytes of the end tag that belongs to it, as it is mostly written: "</w:p>". */
  readonly closing: DataView;
}

/** The name of an attribute. */
export interface AttributeName {
  readonly spelt: string;
  /** Tells names of two namespaces apart that are spelt alike. */
  readonly key: string;
  /** The prefix it declares, "" for names without one; null where it declares nothing. */
  readonly declares: string | null;
}

const UTF_8 = new TextEncoder();

const isLocal = (name: string): boolean => name !== '' && !name.includes(':');

/** The prefix and the local name; without a prefix "" and the name. */
function prefixAndLocal(written: string): [prefix: string, local: string] {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
}

/** The one text of these letters that V8 knows names by: others of the same letters are compared with it letter by letter. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

function elementName(written: string, scope: Scope): ElementName | null {
  const [prefix, local] = prefixAndLocal(written);
  const namespace = scope.resolve(prefix) ?? '';
  if (written.includes(':') && (prefix === 'xmlns' || namespace === '' || !isLocal(local))) return null;
  return { spelt: asName(spell(namespace, local)), written, closing: viewOf(UTF_8.encode(`</${written}>`)) };
}

function attributeName(written: string, scope: Scope): AttributeName | null {
  const [prefix, local] = prefixAndLocal(written);
  if (!written.includes(':'))
    return { spelt: asName(written), key: written, declares: written === 'xmlns' ? '' : null };
  const namespace = isLocal(local) ? scope.resolve(prefix) : undefined;
  if (namespace === undefined) return null;
  const declares = prefix === 'xmlns' ? local : null;
  return { spelt: asName(spell(namespace, local)), key: `{${namespace}}${local}`, declares };
}

/** Names of one kind by what they mean in a scope; each is made out once (Namespaces in XML, 4 and 5). */
class Names<Name extends object> {
  readonly #met = new Met<Scope, Name>(MOST_LETTERS);
  readonly #make: (written: string, scope: Scope) => Name | null;

  constructor(make: (written: string, scope: Scope) => Name | null) {
    this.#make = make;
  }

  /** The name that stands there; null where it is none. */
  at({ bytes, view }: Bytes, from: number, to: number, scope: Scope): Name | null {
    const known = this.#met.find(view, from, to, scope);
    if (known !== undefined) return known;
    const made = this.#make(textAt(bytes, from, to), scope);
    if (made !== null) this.#met.add(view, from, to, scope, made, NAME_COST + 4 * (to - from));
    return made;
  }
}

/** Names are kept up to so many letters; WordprocessingML has some 1,500 of them, of which a document uses a tenth. */
const MOST_LETTERS = 32 * 1024;
/** About how many bytes of memory a name takes besides its letters. */
const NAME_COST = 100;

export const elementNames = new Names(elementName);
export const attributeNames = new Names(attributeName);
