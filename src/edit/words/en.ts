import type { FilledInWords } from './words.js';

export const en: FilledInWords = {
  unit: {
    name: 'name of the unit',
    group: 'id of its group',
    group_label: 'group of the unit',
    parent: 'body above',
    place: 'place',
    symbol: 'symbol',
  },
  period: { code: 'code of the period', label: 'period', from: 'first day', to: 'last day', year: 'year' },
  outline: { id: 'id of the outline', title: 'title of the report', version: 'version' },
};
