import { isHidden, loadPack, loadUnits, type Unit } from '../../src/index.js';
import { bytesOf, csvOf, type Folder, type Grid, laidOut, PATHS, textAt, withFiles } from '../model/index.js';
import { type Definitions, named } from './definition.js';
import type { Handlers } from './handlers.js';
import { gridOfSheet, gridOfUnits } from './making.js';
import type { Language } from './protocol.js';

/** A list of units beside a definition, by what it is called. */
const LIST = /^(?:units|don[-_ ]?vi|danh[-_ ]?sach)[^/]*\.(?:csv|tsv|xlsx|ya?ml)$/i;

/** Opens campaigns the command line began, or another page, and knows which files of a folder people made. */
export const opening = (definitions: Definitions): Pick<Handlers, 'open' | 'ofPeople'> => {
  const unitsAsTyped = (folder: Folder, path: string): readonly Unit[] => {
    const { value } = definitions.outline(textAt(folder, PATHS.outline));
    return value === null ? [] : loadUnits(named(path, textAt(folder, path)), value.outline).value;
  };

  /** The list of units as a grid: of its own file, else of the units forms were made for. */
  async function listIn(folder: Folder, language: Language): Promise<Grid | null> {
    const path = [...folder.keys()].find((one) => LIST.test(one));
    if (path === undefined) {
      const units = loadPack(textAt(folder, PATHS.manifest))?.units ?? [];
      return units.length === 0 ? null : gridOfUnits(units, language);
    }
    if (/\.ya?ml$/i.test(path)) return gridOfUnits(unitsAsTyped(folder, path), language);
    const { value } = definitions.outline(textAt(folder, PATHS.outline));
    const file = { name: path, bytes: bytesOf(folder.get(path) ?? '') };
    return (await gridOfSheet(file, value?.outline ?? null)).grid;
  }

  return {
    ofPeople: async ({ names }) => ({ names: names.filter((name) => !isHidden(name)) }),

    async open({ files, language }) {
      const folder = laidOut(files.filter(([path]) => !isHidden(path)));
      const hasPack = folder.has(PATHS.manifest);
      if (!hasPack && !folder.has(PATHS.outline)) return null;
      const isPackUnread = hasPack && loadPack(textAt(folder, PATHS.manifest)) === null;
      const grid = folder.has(PATHS.units) ? null : await listIn(folder, language);
      return {
        files: [...(grid === null ? folder : withFiles(folder, [[PATHS.units, csvOf(grid)]]))],
        isPackUnread,
      };
    },
  };
};
