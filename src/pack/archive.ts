import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { fileNames } from './file-name.js';
import { letterWords } from './words/index.js';

/** A file of a pack as it is handed on: what it is called there, and where in the pack it lies. */
export interface HandedFile {
  name: string;
  file: string;
}

/** What one unit is sent, under names a person recognises; `own` is the unit's name as a file name. */
export interface UnitFiles {
  unit: Unit;
  own: string;
  files: HandedFile[];
}

/** "Báo cáo" of the letterhead's "BÁO CÁO". */
function kindOf({ outline, letterhead }: Pack): string {
  const kind = letterhead.types[outline.type] ?? outline.type;
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}

/** The files of each unit under names a person recognises: what it is, and whose. */
export function filesByUnit(pack: Pack): UnitFiles[] {
  const { forms, letters = [], units, outline } = pack;
  const kind = kindOf(pack);
  const names = fileNames(units.map(({ name }) => name));
  const letterOf = new Map(letters.map(({ unit, file }) => [unit, file]));
  const formOf = new Map(forms.map(({ unit, file }) => [unit, file]));
  return units.flatMap((unit, at) => {
    const own = names[at] ?? unit.name;
    const form = formOf.get(unit.id);
    if (form === undefined) return [];
    const letter = letterOf.get(unit.id) ?? letterOf.get(null);
    const attached =
      letter === undefined ? [] : [{ name: `${letterWords[outline.language].file} - ${own}.docx`, file: letter }];
    return [{ unit, own, files: [{ name: `${kind} - ${own}.docx`, file: form }, ...attached] }];
  });
}

/** All forms and letters, by what they are and whose. A letter to all is there once. */
export function filesToHandOut(pack: Pack): HandedFile[] {
  const all = pack.letters?.find(({ unit }) => unit === null);
  const own = { ...pack, letters: pack.letters?.filter(({ unit }) => unit !== null) };
  const letter = all === undefined ? [] : [{ name: `${letterWords[pack.outline.language].file}.docx`, file: all.file }];
  return [...letter, ...filesByUnit(own).flatMap(({ files }) => files)];
}

/** What a pack is called where nothing else is said. */
export const packName = (outline: { id: string }, period: string): string =>
  period === '' || period.includes('/') ? outline.id : `${outline.id}-${period}`;
