import type { ChangesWords } from './words.js';

const list = (all: readonly string[]): string => all.join('; ');
const quoted = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ');

const COUNTED = { value: 'value', text: 'length in words', rows: 'number of rows' } as const;

export const en: ChangesWords = {
  head: (before, now) => `${before} compared with ${now}.`,
  titles: { facts: 'In general', added: 'Added', removed: 'Removed', changed: 'Changed' },
  facts: { was: 'was:', now: 'now:', nothing: '(not said)' },
  whole: {
    title: (said) => `Title: ${said}`,
    type: (said) => `Type of document: ${said}`,
    letterhead: (said) => `Letterhead: ${said}`,
    document: (said) => `Document that asks for the reports: ${said}`,
  },
  kinds: {
    group: 'group',
    section: 'section',
    point: 'point',
    figure: 'figure',
    table: 'table',
    column: 'column',
    row: 'row',
    check: 'cross-check',
  },
  within: (kind, label) => `in the ${kind} “${label}”`,
  askedOf: (groups) => `asked of ${list(groups)} alone`,
  types: {
    text: 'text',
    integer: 'a whole number',
    decimal: 'a number',
    percent: 'a percentage',
    money: 'an amount of money',
    date: 'a date',
    choice: 'a choice from a list',
    yes_no: 'yes or no',
  },
  details: {
    label: (was, another, isValue) =>
      `in other words, it was “${was}”${another && isValue ? '; taken for another figure: what was reported is not used again' : ''}`,
    id: (was, now) => `its id was ${was} and is ${now}; earlier reports are not tied to the new one`,
    moved: (was, now) =>
      `moved from ${was === null ? 'outside the sections' : `“${was}”`} to ${now === null ? 'outside the sections' : `“${now}”`}`,
    moreGroups: (groups) => `also asked of ${list(groups)}`,
    fewerGroups: (groups) => `no longer asked of ${list(groups)}`,
    owed: {
      required: 'must be answered now',
      if_any: 'asked “if any” now',
      optional: 'may be left out now',
    },
    type: (was, now) => `was ${was} and is ${now}; what was reported is not used again`,
    measure: (was, now, told) =>
      `measured in ${now === '' ? 'nothing said' : `“${now}”`}, before in ${was === '' ? 'nothing said' : `“${was}”`}; what was reported ${told ? 'still counts or is converted' : 'cannot be converted'}`,
    bounds: (of, [from, to]) => {
      if (from === null && to === null) return `no bounds to the ${COUNTED[of]} any more`;
      const parts = [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`up to ${to}`])];
      return `${COUNTED[of]}: ${parts.join(' ')}`;
    },
    moreOptions: (options) => `more to choose from: ${quoted(options)}`,
    fewerOptions: (options) => `no longer to choose from: ${quoted(options)}`,
    moreValues: (values) => `also asked for ${list(values)}`,
    fewerValues: (values) => `no longer asked for ${list(values)}`,
    rows: { fixed: 'its rows are fixed now', open: 'units add its rows now' },
    filledIn: (columns) => `filled in under ${list(columns)} now`,
    crossedOut: (columns) => `crossed out under ${list(columns)} now`,
    total: (now) => (now ? 'a row of totals added' : 'the row of totals removed'),
    guidance: (now) => (now === null ? 'its guidance was removed' : `its guidance is “${now}” now`),
  },
  nothing: 'Both outlines ask the same.',
  forms: (groups) =>
    groups === 'all'
      ? 'The forms of all units are to be made anew.'
      : `Forms are to be made anew for ${list(groups)}. Those of other groups stay as they are.`,
  sameForms: 'No form asks anything else.',
  otherOutline: (before, now) => `These are two outlines: “${before}” and “${now}”.`,
  version: {
    raised: (was, now) => `The version was raised from ${was} to ${now}.`,
    kept: (version) => `The version is still ${version}.`,
    needed: (version) =>
      `What is asked has changed and the version is still ${version}: forms of two kinds under one version cannot be told apart. Please write version: ${version + 1} in the new outline.`,
    lowered: (was, now) => `The version went from ${was} back to ${now}. Please write one above ${was}.`,
  },
};
