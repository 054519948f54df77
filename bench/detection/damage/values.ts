import type { Language } from '../../../schemas/id.js';
import type { ValueRule } from '../../../src/form/index.js';
import { isNumeric } from '../../../src/values/index.js';
import { pick } from '../../../test/support/fill/draw.js';
import { idOf, typeOver } from '../edit.js';
import { figuresOf, tablesOf } from '../mark-form.js';
import { marked } from '../marks.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

/** The rule of each figure and cell, by what is marked on it. */
function rulesOf({ form }: Specimen): (kind: 'figure' | 'cell', id: string) => ValueRule | null {
  const figures = new Map(figuresOf(form).flatMap((one) => one.values.map((value) => [value.item, one.rule] as const)));
  const columns = new Map(
    tablesOf(form).flatMap((table) =>
      table.columns.map((column) => [`${table.id} ${column.id}`, column.rule] as const),
    ),
  );
  return (kind, id) => {
    if (kind === 'figure') return figures.get(id) ?? null;
    const [table = '', , column = ''] = id.split('.');
    return columns.get(`${table} ${column}`) ?? null;
  };
}

/** Every answered value typed anew, with its meaning kept. */
const retypeValues =
  (how: (value: number | string, rule: ValueRule, language: Language, draw: Draw) => string | null): Damage =>
  (specimen, draw) => {
    const ruleOf = rulesOf(specimen);
    let done = 0;
    for (const kind of ['figure', 'cell'] as const) {
      for (const place of marked(specimen.root, kind)) {
        const id = idOf(place);
        const given = specimen.given.get(`${kind} ${id}`);
        const rule = ruleOf(kind, id);
        if (given?.state !== 'answered' || given.value === null || rule === null || draw() < 0.3) continue;
        const typed = how(given.value, rule, specimen.form.language, draw);
        if (typed === null) continue;
        typeOver(place, typed);
        done += 1;
      }
    }
    return done > 0;
  };

function grouped(value: number, separator: string, decimal: string): string {
  const [whole = '', fraction] = String(value).split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction === undefined ? head : `${head}${decimal}${fraction}`;
}

/** 1.234 · 1 234 · 05 · 12 hội nghị · khoảng 30 · 85 % · 12,0. */
export const typeNumbers = retypeValues((value, rule, language, draw) => {
  if (typeof value !== 'number' || !isNumeric(rule)) return null;
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const plain = grouped(value, '', decimal);
  const about = language === 'vi' ? pick(['khoảng', 'trên', 'gần', 'hơn'], draw) : 'about';
  const ways = [
    grouped(value, thousands, decimal),
    grouped(value, ' ', decimal),
    grouped(value, '\u00a0', decimal),
    ` ${plain} `,
    `${plain}.`,
    `${about} ${plain}`,
    ...(Number.isInteger(value) && value < 10 ? [`0${value}`] : []),
    ...(rule.type === 'percent' ? [`${plain}%`, `${plain} %`] : []),
    ...(rule.unit ? [`${plain} ${rule.unit}`] : []),
    ...(rule.type === 'money' && rule.scale === 1_000_000 && language === 'vi'
      ? [`${plain} triệu đồng`, `${plain} tr.đ`]
      : []),
  ];
  return pick(ways, draw);
});

/** Money in another scale than the form asks for: đồng, tỷ đồng. */
export const typeMoney = retypeValues((value, rule, language, draw) => {
  if (typeof value !== 'number' || rule.type !== 'money' || rule.scale !== 1_000_000 || language !== 'vi') return null;
  if (!Number.isInteger(value) || value === 0) return null;
  const ways = [
    `${grouped(value * 1_000_000, '.', ',')} đồng`,
    `${grouped(value * 1_000_000, '.', ',')}đ`,
    `${grouped(value / 1000, '.', ',')} tỷ đồng`,
    `${grouped(value, '.', ',')} triệu`,
  ];
  return pick(ways, draw);
});

/** 19/5/2023 · 19-5-2023 · 19.5.2023 · ngày 19 tháng 5 năm 2023 · 19 May 2023. */
export const typeDates = retypeValues((value, rule, language, draw) => {
  if (typeof value !== 'string' || rule.type !== 'date') return null;
  const [year = '', month = '', day = ''] = value.split('-');
  const [d, m] = [String(Number(day)), String(Number(month))];
  if (language === 'en') {
    const name = new Date(value).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
    return pick([`${d} ${name} ${year}`, `${name} ${d}, ${year}`, value], draw);
  }
  return pick(
    [
      `${d}/${m}/${year}`,
      `${day}/${month}/${year}`,
      `${d}-${m}-${year}`,
      `${day}.${month}.${year}`,
      `ngày ${day} tháng ${month} năm ${year}`,
      `Ngày ${d}/${m}/${year}`,
    ],
    draw,
  );
});

/** Choices and yes-or-no answers in capitals, with a full stop, or small. */
export const typeChoices = retypeValues((value, rule, _, draw) => {
  if (typeof value !== 'string' || (rule.type !== 'choice' && rule.type !== 'yes_no')) return null;
  return pick([value.toLocaleUpperCase('vi'), value.toLocaleLowerCase('vi'), `${value}.`, ` ${value} `], draw);
});
