import type { Texts } from '../model/index.js';

const hasTexts = (ask: object): ask is { texts: Partial<Texts> } => 'texts' in ask;

/**
 * Makes questions as they are sent: texts may be several megabytes, so each goes along only where it is another than the
 * last time.
 */
export function leavingOut(): (ask: object) => object {
  let last: Partial<Texts> = {};
  return (ask) => {
    if (!hasTexts(ask)) return ask;
    const before = last;
    last = ask.texts;
    const others = Object.entries(last).filter(([name, text]) => before[name as keyof Texts] !== text);
    return { ...ask, texts: Object.fromEntries(others) };
  };
}

/** Makes them whole again where they arrive, in the order they were sent. */
export function puttingBack(): (ask: object) => object {
  let last: Partial<Texts> = {};
  return (ask) => {
    if (!hasTexts(ask)) return ask;
    last = { ...last, ...ask.texts };
    return { ...ask, texts: last };
  };
}
