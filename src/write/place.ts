import type { XmlComponent } from 'docx';
import type { ValueType } from '../../schemas/outline.js';
import type { ValueRule } from '../form/index.js';
import { bookmarkOf, type ControlKind as Kind, tagOf, titleOf } from '../form/index.js';
import { valueWords } from '../values/index.js';
import { blockControl, type Control, type ControlKind, inlineControl } from './control.js';
import { dateFormat, LOCALE } from './date-format.js';
import type { Draft } from './draft.js';
import type { BlockElement } from './element.js';
import { NORMAL } from './style-names.js';

/** One place of the form that is to be filled in. */
export interface Place {
  kind: Kind;
  id: string;
  title: string;
  preset: string | null;
}

function control(draft: Draft, place: Place, kind: ControlKind, prompt: string): Control {
  const tag = tagOf(place.kind, place.id);
  return {
    title: titleOf(place.title),
    tag,
    id: draft.marks.controlId(tag),
    kind,
    prompt,
    preset: place.preset,
    locked: draft.form.protect,
  };
}

/** A place in a line of text, with its bookmark around it. */
export function inlinePlace(draft: Draft, place: Place, kind: ControlKind, prompt: string): XmlComponent[] {
  return draft.marks.around(bookmarkOf(place.kind, place.id), [inlineControl(control(draft, place, kind, prompt))]);
}

/**
 * A place for text of any length, with its bookmark around it: outside, since editors empty a bookmark that is inside.
 * `keepNext`: its end stands on one page with what follows.
 */
export function textPlace(draft: Draft, answered: Omit<Place, 'kind'>, keepNext: boolean): BlockElement[] {
  const { id } = answered;
  const place: Place = { kind: 'text', ...answered };
  const block = blockControl(control(draft, place, { is: 'text' }, draft.words.prompt.narrative), NORMAL, keepNext);
  return draft.marks.aroundBlocks(bookmarkOf('text', id), [block]);
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
        format: form.language === 'vi' ? 'dd/MM/yyyy' : 'yyyy-MM-dd',
        locale: LOCALE[form.language],
      };
    default:
      return { is: 'text' };
  }
}

const PROMPT_OF_DATE = { vi: '…/…/…', en: '…-…-…' } as const;

const promptOf = ({ form, words }: Draft, type: ValueType): string =>
  type === 'date' ? PROMPT_OF_DATE[form.language] : words.prompt[type];

/** A place for one value: a drop-down for a choice, a calendar for a date, else text. */
export const valuePlace = (draft: Draft, place: Place, rule: ValueRule): XmlComponent[] =>
  inlinePlace(draft, place, kindOf(draft, rule), promptOf(draft, rule.type));

/** The place of a date of the document, written out as its letterhead asks for. */
export function datePlace(draft: Draft, place: Place): XmlComponent[] {
  const pattern = draft.letterhead.date_pattern;
  const frame = pattern.replace(/\{\w+\}/g, '…');
  const prompt = /\p{L}/u.test(frame) ? frame : draft.words.prompt.date;
  return inlinePlace(
    draft,
    place,
    { is: 'date', format: dateFormat(pattern), locale: LOCALE[draft.form.language] },
    prompt,
  );
}
