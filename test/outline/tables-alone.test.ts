import { describe, expect, test } from '@jest/globals';
import { itemsOf } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { expectAsMeant, WAYS } from '../support/complete.js';
import { tablesAlone } from '../support/tables-alone.js';

describe('an outline of tables alone', () => {
  const { forms, ...example } = tablesAlone();
  const whole = forms.get('nha_b');
  if (whole === undefined) throw new Error('there is a form of nha_b');

  test('asks for its tables, of whom they are for, and for no text', () => {
    const kinds = (unit: string) => {
      const form = forms.get(unit);
      return form ? itemsOf(form).flatMap(({ kind, id }) => (kind === 'field' ? [] : [`${kind} ${id}`])) : [];
    };
    expect(kinds('nha_b')).toEqual(['table hoat_dong', 'table cong_trinh']);
    expect(kinds('xa_a')).toEqual(['table hoat_dong']);
  });

  test('turns the page of a wide table, as nothing else stands on it', () => {
    const { tables = [] } = tablesAlone('landscape').forms.get('nha_b') ?? {};
    expect(tables.map(({ orientation }) => orientation)).toEqual(['landscape', 'portrait']);
  });

  const [, , , [how, way]] = WAYS as [unknown, unknown, unknown, (typeof WAYS)[number]];
  test(`is read as it was meant ${how}`, async () => {
    await expectAsMeant({ name: 'tables', loaded: { ...example, forms }, form: whole }, way);
  });
});

test('an outline that asks for nothing is told so', () => {
  const bytes = new TextEncoder().encode('decuong: 1\nid: khong\ntitle: Không có gì\n');
  const { value, findings } = loadOutline({ name: 'outline.yaml', bytes });
  expect(value).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['asks-nothing']);
});
