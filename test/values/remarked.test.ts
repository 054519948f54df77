import { describe, expect, test } from '@jest/globals';
import { readValue, valueRuleOf } from '../../src/values/index.js';

const yesNo = (text: string) => readValue(text, valueRuleOf({ type: 'yes_no' }), 'vi');
const STATES = ['On track', 'Delayed', 'Stopped'];
const state = (text: string) => readValue(text, valueRuleOf({ type: 'choice', options: STATES }), 'en');

describe('a choice with a remark behind it', () => {
  test.each([
    ['Có (01 phòng)', 'Có'],
    ['Có, tại xóm Đồng Nang', 'Có'],
    ['Yes - KEBS laboratory', 'Có'],
    ['Không, dùng nhờ hội trường Ủy ban', 'Không'],
    ['No, field kits only', 'Không'],
  ])('is made, and its remark is to be read: %s', (text, value) => {
    expect(yesNo(text)).toEqual({ value, reading: value, because: 'noted' });
  });

  test('is one of those of the form', () => {
    expect(state('Delayed (rains)')).toEqual({ value: 'Delayed', reading: 'Delayed', because: 'noted' });
    expect(state('Slightly delayed').value).toBeNull();
  });

  test.each([
    'Có, nhưng chưa đủ',
    'Không, nhưng có nhà văn hóa',
    'Có; Không',
    'Yes (not tested)',
    'Có (kế hoạch 2027)',
  ])('is not made where that takes it back: %s', (text) => {
    expect(yesNo(text).value).toBeNull();
  });

  test('is not made where that names another one, or takes it back in part', () => {
    expect(state('Delayed, then stopped').value).toBeNull();
    expect(state('On track - mostly').value).toBeNull();
  });
});
