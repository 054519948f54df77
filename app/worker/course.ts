import { loadPack } from '../../src/index.js';
import type { Definitions, LoadedUnits } from './definition.js';
import type { Handlers } from './handlers.js';

const isRight = ({ findings }: Pick<LoadedUnits, 'findings'>): boolean =>
  findings.every(({ severity }) => severity !== 'error');

/** Which steps before forms go out are done: not only begun, but with nothing in them that has to be mended. */
export const course = (definitions: Definitions, standing: Handlers['standing']): Pick<Handlers, 'ready'> => ({
  async ready({ texts }, working) {
    const definition = definitions.outline(texts.outline);
    const list = await definitions.units(texts.outline, texts.units);
    const outline = definition.value !== null && isRight(definition);
    const units = list.units.length > 0 && isRight(list);
    const pack = loadPack(texts.manifest);
    if (pack === null) return { outline, units, issue: false };
    // A pack may come without what it was made from: then there is nothing it could differ from.
    if (texts.outline.trim() === '') return { outline, units, issue: true };
    // One the outline itself says from day to day has no code.
    const period = pack.period.includes('/') ? null : pack.period;
    const { changed } = await standing({ texts, period }, working);
    return { outline, units, issue: outline && units && changed === null };
  },
});
