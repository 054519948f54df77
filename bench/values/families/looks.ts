import { blank, clear, type Family, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

/** Signs that point to a note. */
const notes: Family = {
  name: 'note marks',
  groups: [
    clear(vi.COUNTS, [
      '{n}‹super:1›',
      '{n}‹super:(1)›',
      '{n}*',
      '{n} *',
      '{n}‹super:*›',
      '{n} {unit}‹super:2›',
      '{n}**',
      '{n} (*)',
      '{n}‹super:a›',
    ]),
    clear(vi.CROWDS, [({ big, k }) => [`${big}‹super:${k}›`, big], ({ big }) => [`${big}*`, big]]),
    clear(en.COUNTS, ['{n}‹super:1›', '{n}*', '{n}‹super:2›', '{n} {unit}*', '{n}†', '{n}‹super:a›', '{n} (*)']),
    likely(vi.COUNTS, [
      '{n} (1)',
      '{n}¹',
      '{n}[1]',
      '{n} (2)',
      '{n} (a)',
      '{n}‹paragraph›* Số liệu do chi bộ cung cấp',
      '*{n}',
    ]),
    likely(en.COUNTS, ['{n} (1)', '{n}²', '{n}[1]', '{n} (a)', '{n}*‹paragraph›* as reported by branches']),
    clear(vi.MEASURES, ['{n}‹super:1›', '{n}*']),
    unclear(vi.COUNTS, ['‹super:1›', '(1)', '*', '[{k}]', '(*)']),
  ],
};

/** What does not show on paper, or was taken back. */
const unseen: Family = {
  name: 'struck out, hidden, tracked',
  groups: [
    clear(vi.COUNTS, [
      ...[
        '‹strike:{other}› {n}',
        '‹strike:{other}›{n}',
        '{n} ‹strike:{other}›',
        '‹strike:{other}›‹line›{n}',
        '‹strike:{other} {unit}› {n} {unit}',
      ],
      ...[
        '‹hidden:{other}›{n}',
        '{n}‹hidden:{other}›',
        '‹deleted:{other}›‹inserted:{n}›',
        '‹deleted:{other}›{n}',
        '‹inserted:{n}›',
      ],
      ...['{n} ‹hidden:hội nghị cũ›', '‹deleted:{other} {unit}›‹inserted:{n} {unit}›', '‹strike:dự kiến› {n}'],
    ]),
    clear(en.COUNTS, [
      ...[
        '‹strike:{other}› {n}',
        '‹strike:{other}›{n}',
        '{n}‹hidden:{other}›',
        '‹deleted:{other}›‹inserted:{n}›',
        '‹strike:planned› {n}',
      ],
      ...['{n} ‹strike:{other}› {unit}', '‹hidden:{other} {unit}›{n}'],
    ]),
    clear(vi.MILLIONS, ['‹strike:{other}› {n}', '‹strike:{other} triệu› {n} triệu', '‹deleted:{other}›‹inserted:{n}›']),
    unclear(vi.COUNTS, ['‹strike:{n}›', '‹strike:{n} {unit}›', '‹strike:{n}›?', '‹strike:{n}› {other} {k}']),
    unclear(en.COUNTS, ['‹strike:{n}›', '‹strike:{n}› ‹strike:{other}›']),
    blank(vi.COUNTS, ['‹hidden:{n}›', '‹deleted:{n}›']),
    blank(en.COUNTS, ['‹hidden:{n}›', '‹deleted:{n}›']),
    likely(vi.CROWDS, [({ k }) => [`1‹strike:${k}›50`, 150], ({ k }) => [`12‹strike:${k}›0`, 120]]),
  ],
};

/** Numbers that Word computed or drew. */
const computed: Family = {
  name: 'formulas and equations',
  groups: [
    clear(vi.COUNTS, ['‹field:{n}›', '‹field:{n}› {unit}', '{label}: ‹field:{n}›']),
    clear(en.COUNTS, ['‹field:{n}›', '‹field:{n}› {unit}']),
    likely(vi.COUNTS, ['‹equation:{n}›', '‹equation:{n}› {unit}']),
    unclear(vi.COUNTS, [
      '{n}‹equation:+{other}›',
      '‹equation:{n}/{other}›',
      '{n} ‹equation:×{k}›',
      '‹field:!Syntax Error›',
      '‹field:!Zero Divide›',
    ]),
    unclear(en.COUNTS, ['{n}‹equation:+{other}›', '‹field:Error! Reference source not found.›', '{n} ‹equation:÷{k}›']),
  ],
};

/** The prompt of the place was left, and something typed beside it. */
const prompted: Family = {
  name: 'typed beside the prompt',
  groups: [
    clear(vi.COUNTS, [
      '‹prompt›{n}',
      '‹prompt› {n}',
      '{n} ‹prompt›',
      '‹prompt›‹paragraph›{n}',
      '{n}‹paragraph›‹prompt›',
    ]),
    clear(en.COUNTS, ['‹prompt› {n}', '{n} ‹prompt›', '‹prompt›‹line›{n}']),
    blank(vi.COUNTS, ['‹prompt›‹line›', '‹prompt› …', '‹prompt›‹prompt›']),
    blank(en.COUNTS, ['‹prompt›‹line›', '‹prompt› ...']),
  ],
};

export const LOOKS: readonly Family[] = [notes, unseen, computed, prompted];
