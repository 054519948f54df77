import type { FieldId, ValueType } from '../../../schemas/outline.js';
import type { ValueRule } from '../../form/index.js';
import { bookmarkOf, type ControlKind as Kind, tagOf, titleOf } from '../../form/index.js';
import { valueWords } from '../../values/index.js';
import { blockControl, type Control, type ControlKind, inlineControl } from '../markup/control.js';
import type { Markup } from '../markup/markup.js';
import { NORMAL } from '../markup/style-names.js';
import { documentWords } from '../words/index.js';
import { datePicture } from './date.js';
import type { Draft } from './draft.js';

/** One place of the form that is to be filled in. */
export interface Place {
  kind: Kind;
  id: string;
  title: string;
  preset: string | null;
}

function control(draft: Draft, place: Place, kind: ControlKind, prompt: string): Control {
  return {
    title: titleOf(place.title),
    tag: tagOf(place.kind, place.id),
    kind,
    prompt,
    preset: place.preset,
    locked: draft.form.protect,
  };
}

/** A place in a line of text, with its bookmark around it. */
function inlinePlace(draft: Draft, place: Place, kind: ControlKind, prompt: string): Markup[] {
  return draft.anchors.around(bookmarkOf(place.kind, place.id), [inlineControl(control(draft, place, kind, prompt))]);
}

/**
 * A place for text of any length, with its bookmark around it: outside, since editors empty a bookmark that is inside.
 * `keepNext`: its end stands on one page with what follows.
 */
export function textPlace(draft: Draft, answered: Omit<Place, 'kind'>, keepNext: boolean): Markup[] {
  const { id } = answered;
  const place: Place = { kind: 'text', ...answered };
  const block = blockControl(control(draft, place, { is: 'text' }, draft.words.prompt.narrative), NORMAL, keepNext);
  return draft.anchors.aroundBlocks(bookmarkOf('text', id), [block]);
}

function kindOf(draft: Draft, rule: ValueRule): ControlKind {
  const { form } = draft;
  const words = valueWords[form.language];
  switch (rule.type) {
    case 'choice':
      return { is: 'choice', items: rule.options };
    case 'yes_no':
      return { is: 'choice', items: [words.yes, words.no] };
    case 'date':
      return {
        is: 'date',
        format: documentWords[form.language].valueDate.picture,
        locale: documentWords[form.language].locale,
      };
    default:
      return { is: 'text' };
  }
}

const promptOf = ({ form, words }: Draft, type: ValueType): string =>
  type === 'date' ? documentWords[form.language].valueDate.prompt : words.prompt[type];

/** A place for one value: a drop-down for a choice, a calendar for a date, else text. */
export const valuePlace = (draft: Draft, place: Place, rule: ValueRule): Markup[] =>
  inlinePlace(draft, place, kindOf(draft, rule), promptOf(draft, rule.type));

/** The place of a date of the document, written out as its letterhead asks for. */
function datePlace(draft: Draft, place: Place): Markup[] {
  const pattern = draft.letterhead.date_pattern;
  const frame = pattern.replace(/\{\w+\}/g, '…');
  const prompt = /\p{L}/u.test(frame) ? frame : draft.words.prompt.date;
  return inlinePlace(
    draft,
    place,
    { is: 'date', format: datePicture(pattern), locale: documentWords[draft.form.language].locale },
    prompt,
  );
}

/** The place of a field of the document; nothing where the form has no such field. */
export function fieldPlace(draft: Draft, id: FieldId): Markup[] {
  const field = draft.form.fields.find((one) => one.id === id);
  if (!field) return [];
  const place = {
    kind: 'field' as const,
    id,
    title: documentWords[draft.form.language].fieldTitle[id],
    preset: field.preset,
  };
  return id === 'date' ? datePlace(draft, place) : inlinePlace(draft, place, { is: 'text' }, draft.words.prompt[id]);
}
