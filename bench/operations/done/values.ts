import { element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { paragraph, textOf, textRun, typeOver } from '../../detection/edit.js';
import { inWords } from '../../values/in-words.js';
import { type Expected, expectAll, type Operation, type Work } from '../operation.js';
import { asTyped, numbersIn, onTables, otherThan, type Place, retype } from '../tables.js';

type Number_ = Place & { value: number };

/** What is typed in the place of a number; null where this one cannot be typed so. */
type Typing = (place: Number_, work: Work) => string | null;

/** Something typed in the place of each of the first numbers of a table. */
const typed = (name: string, expected: Expected, text: Typing, value?: number | null): Operation =>
  onTables(`number ${name}`, (table, work) => {
    const places = numbersIn(table).slice(0, 4);
    const changed = places.filter((place) => {
      const words = text(place, work);
      if (words === null) return false;
      retype(work.specimen, place, words, value === undefined ? place.value : value);
      return true;
    });
    return changed.length > 0
      ? expectAll(
          changed.map(({ item }) => item),
          expected,
        )
      : null;
  });

const vi = ({ specimen }: Work): boolean => specimen.form.language === 'vi';

const other = (place: Place, { specimen }: Work): string => asTyped(otherThan(place), specimen);

const own = ({ cell }: Place): string => textOf(cell);

/** Two runs in the place of a number: what was there first, marked somehow, and what stands there now. */
const overwritten = (name: string, runs: (old: string, now: string) => XmlElement[]): Operation =>
  onTables(`number ${name}`, (table, work) => {
    const [place] = numbersIn(table);
    if (!place) return null;
    const [old, now] = [own(place), otherThan(place)];
    typeOver(place.cell, '');
    const holder = place.cell.children.filter(isElement).find(({ name: is }) => is === 'w:p' || is === 'w:sdt');
    const line = holder?.name === 'w:p' ? holder : undefined;
    if (!line) return null;
    line.children = [
      ...line.children.filter((one) => isElement(one) && one.name === 'w:pPr'),
      ...runs(old, asTyped(now, work.specimen)),
    ];
    work.specimen.given.set(`${place.kind} ${place.item}`, { state: 'answered', value: now });
    return new Map();
  });

const change = { 'w:id': '9001', 'w:author': 'Văn thư', 'w:date': '2025-05-22T08:00:00Z' };

export const VALUES: readonly Operation[] = [
  typed('with its unit', 'kept', (place) => (place.rule.unit ? `${own(place)} ${place.rule.unit}` : null)),
  typed('in words', 'kept or asked', ({ value, rule }, { specimen }) =>
    Number.isInteger(value) && value >= 0 && rule.type === 'integer' ? inWords(value, specimen.form.language) : null,
  ),
  typed('and the same in words in brackets', 'kept', ({ value, rule, ...place }, { specimen }) =>
    Number.isInteger(value) && value > 0 && rule.type === 'integer'
      ? `${textOf(place.cell)} (${inWords(value, specimen.form.language)})`
      : null,
  ),
  typed('and another in words in brackets', 'asked', (place, { specimen }) =>
    Number.isInteger(place.value) && place.rule.type === 'integer'
      ? `${own(place)} (${inWords(otherThan(place), specimen.form.language)})`
      : null,
  ),
  typed(
    'with a correction in brackets',
    'asked',
    (place, work) => `${own(place)} (${vi(work) ? 'sửa lại' : 'corrected'}: ${other(place, work)})`,
  ),
  typed(
    'with "đính chính" and another',
    'asked',
    (place, work) => `${own(place)} ${vi(work) ? 'đính chính' : 'correction'} ${other(place, work)}`,
  ),
  typed('with an arrow to another', 'asked', (place, work) => `${own(place)} → ${other(place, work)}`),
  typed('with another in brackets', 'asked', (place, work) => `${own(place)} (${other(place, work)})`),
  typed('with a semicolon and another', 'asked', (place, work) => `${own(place)}; ${other(place, work)}`),
  typed(
    'with "hoặc" and another',
    'asked',
    (place, work) => `${own(place)} ${vi(work) ? 'hoặc' : 'or'} ${other(place, work)}`,
  ),
  typed('with a slash and another', 'asked', (place, work) => `${own(place)}/${other(place, work)}`),
  typed('with a question mark', 'asked', (place) => `${own(place)} ?`),
  typed('with a star', 'kept or asked', (place) => `${own(place)}*`),
  typed('with a full stop', 'kept', (place) => `${own(place)}.`),
  typed('as dots', 'empty', () => '…………', null),
  typed('as a dash', 'empty', () => '-', null),
  typed('as "đang cập nhật"', 'empty', (_, work) => (vi(work) ? 'đang cập nhật' : 'to be updated'), null),
  typed('deleted', 'empty', () => '', null),
  typed('as "xem phụ lục"', 'empty or asked', (_, work) => (vi(work) ? 'xem phụ lục kèm theo' : 'see the annex'), null),
  typed(
    'with a remark in brackets',
    'kept or asked',
    (place, work) => `${own(place)} (${vi(work) ? 'chưa tính quý IV' : 'without the last quarter'})`,
  ),
  overwritten('struck through, another behind', (old, now) => [textRun(old, 'w:strike'), textRun(` ${now}`)]),
  overwritten('deleted with tracking, another put in', (old, now) => [
    element('w:del', change, [element('w:r', {}, [element('w:delText', {}, [old])])]),
    element('w:ins', { ...change, 'w:id': '9002' }, [textRun(now)]),
  ]),
  onTables('number with another on a line below', (table, work) => {
    const [place] = numbersIn(table);
    if (!place) return null;
    place.cell.children.push(paragraph(other(place, work)));
    return expectAll([place.item], 'asked');
  }),
  onTables('numbers all ten times as much', (table, { specimen }) => {
    for (const place of numbersIn(table)) {
      const more = place.value * 10;
      if (typeof place.rule.max === 'number' && more > place.rule.max) return null;
      retype(specimen, place, asTyped(more, specimen), more);
    }
    return expectAll(
      numbersIn(table).map(({ item }) => item),
      'kept or asked',
    );
  }),
];
