import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/flow.js';
import { inclusiveEvidence, signingEvidence, signingSignsOf } from '../../../src/read/locate/landmark-evidence.js';
import { type Look, line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({});
const nodeOf = (text: string, look: Look = {}) => {
  const [node] = flowOf(typedDocument([line(text, look)])).nodes;
  if (!node) throw new Error('no paragraph');
  return node;
};

describe('a place that is filled in is known', () => {
  const answer = { tag: 'text:chung', bookmark: '_dc_text_chung', title: 'Tình hình' };
  const found = (look: Look) => inclusiveEvidence(nodeOf('Đã làm.', look), answer);
  const inclusive = { inclusive: true, how: 'none' };

  test('by its tag, its bookmark or its title, the less the further', () => {
    expect(found({ tag: answer.tag })).toEqual({ ...inclusive, score: 4.5, by: 'tag', confidence: 0.99 });
    expect(found({ bookmark: answer.bookmark })).toEqual({ ...inclusive, score: 4, by: 'bookmark', confidence: 0.85 });
    expect(found({ title: answer.title })).toEqual({ ...inclusive, score: 3, by: 'title', confidence: 0.85 });
  });

  test('not by those of others, or by a bookmark with nothing left inside', () => {
    expect(found({ tag: 'text:khac', bookmark: '_dc_text_khac', title: 'Khác' })).toBeNull();
    expect(found({ emptyBookmark: answer.bookmark })).toBeNull();
  });
});

describe('the signing block begins', () => {
  const signs = signingSignsOf(form);
  const found = (text: string, look: Look = {}) => signingEvidence(nodeOf(text, look), signs);
  const sure = { confidence: 0.95, inclusive: false, how: 'none' };

  test('at the recipients, at who signs, or at the place of the name', () => {
    expect(found('Nơi nhận:')).toEqual({ ...sure, score: 5, by: 'text' });
    expect(found('T/M BAN THƯỜNG VỤ')).toEqual({ ...sure, score: 4, by: 'text' });
    expect(found('Bí thư')).toEqual({ ...sure, score: 4, by: 'text' });
    expect(found('Lò Văn A', { tag: 'field:signatory' })).toEqual({ ...sure, score: 6, by: 'tag' });
    expect(found('Lò Văn A', { bookmark: '_dc_field_signatory' })).toEqual({ ...sure, score: 6, by: 'bookmark' });
  });

  test('at nothing that only begins like it, or has another anchor', () => {
    expect(found('Nơi nhận báo cáo là Ban Tuyên giáo')).toBeNull();
    expect(found('Bí thư đảng ủy')).toBeNull();
    expect(found('Lò Văn A', { tag: 'field:place', bookmark: '_dc_field_place' })).toBeNull();
  });
});
