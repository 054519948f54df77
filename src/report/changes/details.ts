import type { Detail, OutlinePart } from '../../versions/index.js';
import type { ChangesWords } from './words/index.js';

type Name = (group: string) => string;

/** Something came, something went, or both. */
const both = (
  { more, fewer }: { more: readonly string[]; fewer: readonly string[] },
  added: (all: readonly string[]) => string,
  removed: (all: readonly string[]) => string,
): string[] => [...(more.length > 0 ? [added(more)] : []), ...(fewer.length > 0 ? [removed(fewer)] : [])];

const isValue = ({ what }: OutlinePart): boolean => what === 'figure' || what === 'column' || what === 'row';

/** One way in which a part is said otherwise, in words; `nameOf` is what a group is called. */
export function detailTexts(detail: Detail, part: OutlinePart, words: ChangesWords, nameOf: Name): string[] {
  const say = words.details;
  switch (detail.is) {
    case 'label':
      return [say.label(detail.was, detail.another, isValue(part))];
    case 'id':
      return [say.id(detail.was.replace(/^group /, ''), detail.now.replace(/^group /, ''))];
    case 'moved':
      return [say.moved(detail.was, detail.now)];
    case 'groups':
      return both({ more: detail.more.map(nameOf), fewer: detail.fewer.map(nameOf) }, say.moreGroups, say.fewerGroups);
    case 'owed':
      return [say.owed[detail.now]];
    case 'type':
      return [say.type(words.types[detail.was], words.types[detail.now])];
    case 'measure':
      return [say.measure(detail.was, detail.now, detail.told)];
    case 'bounds':
      return [say.bounds(detail.of, detail.now)];
    case 'options':
      return both(detail, say.moreOptions, say.fewerOptions);
    case 'values':
      return both(detail, say.moreValues, say.fewerValues);
    case 'rows':
      return [say.rows[detail.now]];
    case 'crossed':
      return both(detail, say.filledIn, say.crossedOut);
    case 'total':
      return [say.total(detail.now)];
    case 'guidance':
      return [say.guidance(detail.now)];
  }
}
