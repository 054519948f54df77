import { describe, expect, test } from '@jest/globals';
import type { Letterhead } from '../../../schemas/letterhead.js';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import {
  groupLabel,
  groupLabels,
  groupSays,
  letterheadName,
  letterheadOf,
  withGroup,
} from '../../../src/form/index.js';

const groups = {
  co_so: 'Chi, đảng bộ cơ sở',
  ubnd: { label: 'Ủy ban nhân dân', letterhead: 'vn-state-2020', parent: 'UBND TỈNH', symbol: 'UBND' },
  so: { label: 'Sở', letterhead: { use: 'vn-state-2020', with: { font: 'Times New Roman' } } },
};

const outlineOf = (more: object = {}): Outline =>
  Outline.parse({ decuong: 1, id: 'a', title: 'A', sections: [{ id: 'mot', title: 'Một' }], ...more });

const OUTLINE = { groups } as unknown as Outline;

const unitOf = (more: object): Unit => Unit.parse({ id: 'xa', name: 'Xã', ...more });

describe('a group', () => {
  test('is called by its label, however it is written down', () => {
    expect(groupLabels(OUTLINE)).toEqual({ co_so: 'Chi, đảng bộ cơ sở', ubnd: 'Ủy ban nhân dân', so: 'Sở' });
    expect(groupLabel(OUTLINE, 'co_so')).toBe('Chi, đảng bộ cơ sở');
  });

  test('nobody defined is called by its id, and no group by nothing', () => {
    expect(groupLabel(OUTLINE, 'khac')).toBe('khac');
    expect(groupLabel(OUTLINE, null)).toBe('');
    expect(groupLabel(OUTLINE, undefined)).toBe('');
    expect(groupLabels(outlineOf())).toEqual({});
  });

  test('says nothing where the outline has none of its name, nor by a name every object has', () => {
    expect(groupSays(OUTLINE, 'khac')).toBeNull();
    expect(groupSays(OUTLINE, 'constructor')).toBeNull();
    expect(groupSays(OUTLINE, null)).toBeNull();
    expect(groupSays(outlineOf(), 'co_so')).toBeNull();
  });
});

describe('a letterhead', () => {
  const party = { name: 'party' } as unknown as Letterhead;
  const state = { name: 'state' } as unknown as Letterhead;
  const changed = { name: 'changed' } as unknown as Letterhead;
  const chosen = { letterhead: party, letterheads: { 'vn-state-2020': state, 'vn-state-2020 (so)': changed } };
  const headOf = (unit: Unit | null) => letterheadOf(chosen, OUTLINE, unit);

  test('of a group is kept under its own name, with the group’s where some of its values are changed', () => {
    expect(letterheadName('vn-state-2020', 'so')).toBe('vn-state-2020');
    expect(letterheadName({ use: 'vn-state-2020' }, 'so')).toBe('vn-state-2020');
    expect(letterheadName({ use: 'vn-state-2020', with: {} }, 'so')).toBe('vn-state-2020 (so)');
  });

  test('is the unit’s own, else that of its group, else that of the outline', () => {
    expect(headOf(unitOf({ group: 'co_so', letterhead: { use: 'vn-state-2020' } }))).toBe(state);
    expect(headOf(unitOf({ group: 'ubnd' }))).toBe(state);
    expect(headOf(unitOf({ group: 'so' }))).toBe(changed);
    expect(headOf(unitOf({ group: 'co_so' }))).toBe(party);
    expect(headOf(unitOf({}))).toBe(party);
    expect(headOf(null)).toBe(party);
  });

  test('nobody has loaded gives way to that of the outline', () => {
    expect(letterheadOf({ letterhead: party }, OUTLINE, unitOf({ group: 'ubnd' }))).toBe(party);
    expect(headOf(unitOf({ letterhead: { use: 'toString' } }))).toBe(party);
  });
});

describe('what its group says of a unit', () => {
  test('counts where the list says nothing', () => {
    expect(withGroup(unitOf({ group: 'ubnd' }), OUTLINE)).toMatchObject({
      letterhead: { parent: 'UBND TỈNH' },
      symbol: 'UBND',
    });
  });

  test('gives way to what the list says', () => {
    const own = withGroup(unitOf({ group: 'ubnd', parent: 'HĐND', symbol: 'VP' }), OUTLINE);
    expect(own).toMatchObject({ parent: 'HĐND', symbol: 'VP' });
    expect(own.letterhead).toBeUndefined();
    const other = withGroup(unitOf({ group: 'ubnd', letterhead: { parent: 'BỘ' } }), OUTLINE);
    expect(other.letterhead).toEqual({ parent: 'BỘ' });
  });

  test('is nothing for a group that has but a name', () => {
    const unit = unitOf({ group: 'co_so' });
    expect(withGroup(unit, OUTLINE)).toEqual(unit);
  });
});
