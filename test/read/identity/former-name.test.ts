import { describe, expect, test } from '@jest/globals';
import type { EmbeddedDefinition, Stamp } from '../../../schemas/stamp.js';
import { Unit } from '../../../schemas/units.js';
import { formerNameOf } from '../../../src/read/identity/former-name.js';
import { headOf } from '../../../src/read/identity/head.js';
import { smallForm, typedDocument } from '../../support/typed.js';

const stampOf = (unit: string): Stamp => ({
  format: 1,
  outline: 'nho',
  version: 1,
  unit,
  period: '',
  fingerprint: '0'.repeat(32),
});
const former = ['UBND xã Khánh Yên', 'xa_y', 'UBND xã Dương Quỳ', 'xa_q'];
const letterhead = { parent: 'ỦY BAN NHÂN DÂN HUYỆN PHÚ HÀ', body: 'ỦY BAN NHÂN DÂN XÃ KHÁNH DƯƠNG' };
const merged = Unit.parse({ id: 'xa_m', name: 'UBND xã Khánh Dương', former, letterhead });
const duongQuy = Unit.parse({ id: 'xa_q', name: 'UBND xã Dương Quỳ' });

/** What a file was handed in under: made for one unit, with the copy of it where there is one, and these lines above its number. */
function nameOf(unit: Unit, { stamp = '', copy = null as Unit | null }, ...lines: string[]): string | null {
  const document = typedDocument([...lines, 'Số: 1/BC-UBND', 'BÁO CÁO', 'I. Tình hình chung của đơn vị']);
  const definition = copy && ({ stamp: stampOf(copy.id), unit: copy } as EmbeddedDefinition);
  const carried = {
    stamp: stamp === '' ? null : stampOf(stamp),
    stampBy: 'property' as const,
    definition,
    damaged: false,
  };
  return formerNameOf(unit, carried, headOf(document, smallForm({ type: 'BC' })));
}

describe('the name under which a file of a unit that had others was handed in', () => {
  test('is what its letterhead says, whomever the form was made for', () => {
    const printed = [letterhead.parent, 'ỦY BAN NHÂN DÂN XÃ DƯƠNG QUỲ'];
    expect(nameOf(merged, { stamp: 'xa_y' }, ...printed)).toBe('UBND xã Dương Quỳ');
    expect(nameOf(merged, { stamp: 'xa_m' }, ...printed)).toBe('UBND xã Dương Quỳ');
    expect(nameOf(merged, { stamp: 'xa_q', copy: duongQuy }, letterhead.parent, letterhead.body)).toBeNull();
  });

  test('is what it carries where the letterhead says nothing: its own copy of the unit, else its id', () => {
    expect(nameOf(merged, { stamp: 'xa_q', copy: duongQuy })).toBe('UBND xã Dương Quỳ');
    expect(nameOf(merged, { stamp: 'xa_q' })).toBe('xa_q');
    expect(nameOf(merged, { stamp: 'xa_m' })).toBeNull();
    expect(nameOf(merged, {})).toBeNull();
  });

  test('is that of its own copy, too, where the list knows the ids alone', () => {
    const known = { ...merged, former: ['xa_y', 'xa_q'] };
    expect(nameOf(known, { stamp: 'xa_q', copy: duongQuy }, 'ỦY BAN NHÂN DÂN XÃ DƯƠNG QUỲ')).toBe('UBND xã Dương Quỳ');
  });

  test('is none of a unit that had no other', () => {
    const { former: _, ...own } = merged;
    expect(nameOf(own, { stamp: 'xa_q', copy: duongQuy }, 'ỦY BAN NHÂN DÂN XÃ DƯƠNG QUỲ')).toBeNull();
  });
});
