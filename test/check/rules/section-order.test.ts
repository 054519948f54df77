import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

describe('a section out of order', () => {
  const definition = `
sections:
  - id: i
    title: Tình hình
    sections: [{id: i_1, title: Ưu điểm}, {id: i_2, title: Hạn chế}]
  - {id: ii, title: Phương hướng}
  - {id: iii, title: Kiến nghị}
`;
  const told = (moved: Record<string, string | null>): unknown[] => {
    const form = exampleForm(definition);
    return check(form, exampleSubmission(form, { returned: {}, also: { moved } })).findings.map(({ item, data }) =>
      'stands' in data ? `${item} ${data.stands} ${data.other}` : item,
    );
  };

  test('is told by a section it stands on the wrong side of, not by one it should follow', () => {
    expect(told({ iii: 'i_2' })).toEqual(['iii before Phương hướng']);
  });

  test('is told by the nearest of its form where it stands on the wrong side of many', () => {
    expect(told({ iii: null })).toEqual(['iii before Phương hướng']);
    expect(told({ i: 'iii', i_1: 'i', i_2: 'i_1' })).toEqual(['i after Phương hướng']);
  });

  test('is told by one beside it under the same heading before all others', () => {
    expect(told({ i_1: 'iii' })).toEqual(['i_1 after Hạn chế']);
    expect(told({ i_2: null })).toEqual(['i_2 before Ưu điểm']);
  });

  test('may be told by the section it belongs in', () => {
    expect(told({ i_1: null })).toEqual(['i_1 before Tình hình']);
  });
});
