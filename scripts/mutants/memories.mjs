/**
 * What the program keeps of texts (`text/remembered.ts`) and of forms (`form/once.ts`), kept for one mutant alone, and
 * found out anew by each test that tells what it reaches: a mutant of what was made before would be noticed by nobody.
 */
let turn = 0;

/** From here on all is found out anew. */
export function forget() {
  turn += 1;
}

/** What is made anew in each turn. */
function anew(make) {
  let of = turn;
  let made = make();
  return () => {
    if (of !== turn) {
      of = turn;
      made = make();
    }
    return made;
  };
}

function keptIn(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

export class Remembered {
  #made = anew(() => new Map());

  of(key, make) {
    return keptIn(this.#made(), key, make);
  }
}

export function remembered(make) {
  const made = new Remembered();
  return (text) => made.of(text, () => make(text));
}

export function onceOf(make) {
  const made = anew(() => new WeakMap());
  return (of) => keptIn(made(), of, () => make(of));
}
