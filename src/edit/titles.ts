import type { Language } from '../../schemas/id.js';
import { type Held, renderText } from '../language/index.js';
import type { Part } from './part.js';
import { filledInWords } from './words/index.js';

/** What is filled in, by its name in brackets. */
const bracketed = (language: Language): Held =>
  Object.fromEntries(
    Object.entries(filledInWords[language]).map(([owner, names]) => [
      owner,
      Object.fromEntries(Object.entries(names).map(([name, words]) => [name, `[${words}]`])),
    ]),
  );

/**
 * The same parts with titles as people read them: what is filled in for each unit and period stands there by its name,
 * "[tên đơn vị]" for `{{unit.name}}`. A title in which that is written wrongly stays as it is typed.
 */
export function withReadTitles(root: Part, language: Language): Part {
  const names = bracketed(language);
  const read = (part: Part): Part => ({
    ...part,
    title: renderText(part.title, names),
    parts: part.parts.map(read),
  });
  return read(root);
}
