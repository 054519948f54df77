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

  test('is told by one beside it though one inside another is nearer, and by the nearest of those', () => {
    const form = exampleForm(`
sections:
  - {id: i, title: Tình hình}
  - {id: ii, title: Kết quả, sections: [{id: ii_1, title: Ưu điểm}]}
  - {id: iii, title: Hạn chế}
  - {id: iv, title: Kiến nghị}
`);
    const data = (moved: Record<string, string | null>): unknown =>
      check(form, exampleSubmission(form, { returned: {}, also: { moved } })).findings.map((one) => one.data);
    expect(data({ iii: null })).toEqual([{ heading: 'Hạn chế', other: 'Kết quả', stands: 'before' }]);
    expect(data({ ii: 'iv', ii_1: 'ii' })).toEqual([{ heading: 'Kết quả', other: 'Hạn chế', stands: 'after' }]);
  });

  test('is told where its heading stands', () => {
    const form = exampleForm(definition);
    const { findings } = check(form, exampleSubmission(form, { returned: {}, also: { moved: { iii: null } } }));
    expect(findings.map(({ place }) => place)).toMatchObject([{ quote: 'Kiến nghị', trail: ['3. Kiến nghị'] }]);
  });
});
