import { describe, expect, test } from '@jest/globals';
import { readValue } from '../../src/values/value.js';
import { rule } from '../support/rule.js';

type Asked = [language: 'vi' | 'en', rule: ReturnType<typeof rule>, labels: string[]];
const PRESENT: Asked = ['vi', rule('integer'), ['Có mặt', 'Cán bộ', 'Nhân sự']];
const CLASSES: Asked = ['vi', rule('integer'), ['Số lớp', 'Học sinh']];
const FIRMS: Asked = ['vi', rule('integer', { unit: 'doanh nghiệp' }), ['Số doanh nghiệp thành lập mới']];
const OPEN: Asked = ['vi', rule('integer', { unit: 'hồ sơ' }), ['Số hồ sơ chưa được giải quyết']];
const SHARE: Asked = ['vi', rule('percent'), ['Tỷ lệ học sinh lên lớp']];
const SCORE: Asked = ['en', rule('decimal', { unit: 'points', max: 20 }), ['Average final test score']];
const WAGE: Asked = ['en', rule('decimal', { unit: 'USD per hour' }), ['Average hourly wage']];
const GRADUATES: Asked = ['en', rule('integer', { unit: 'people' }), ['Trainees who graduated']];
const DONG: Asked = ['vi', rule('money', { currency: 'VND' }), ['Kinh phí hoạt động được cấp']];

const read = (text: string, [language, asked, labels]: Asked) => {
  const { value, unsure } = readValue(text, asked, language, labels);
  return unsure ? unsure.because : value;
};

describe('a number in the words people count with', () => {
  test.each<[string, Asked, number | string]>([
    // What is counted is named by the row where its header only says what is the matter with it.
    ['11 người', PRESENT, 11],
    ['11 đồng chí', PRESENT, 11],
    ['11 người', CLASSES, 'measure'],
    // Words of the name may be left out, but none that makes another thing of it.
    ['6 doanh nghiệp mới', FIRMS, 6],
    ['6 hồ sơ được giải quyết', OPEN, 'words'],
    ['6 hồ sơ giải quyết', OPEN, 'words'],
    ['180 graduates', GRADUATES, 180],
    ['180 employers', GRADUATES, 'words'],
    // Who says so, and that it is so.
    ['98,5% theo số Phòng Giáo dục', SHARE, 98.5],
    ['98,5% (theo báo cáo của Sở Y tế)', SHARE, 98.5],
    ['98,5% theo số Kế hoạch', SHARE, 'words'],
    ['98,5% theo số năm trước', SHARE, 'words'],
    ['12 (số chính thức)', FIRMS, 12],
    ['12 (số chưa chính thức)', FIRMS, 'words'],
    // The most it can be, and what it is counted for.
    ['14.2 out of 20', SCORE, 14.2],
    ['14.2/20', SCORE, 14.2],
    ['14.2 out of 25', SCORE, 'values'],
    ['8.50 USD/hour', WAGE, 8.5],
    ['8.50 USD/day', WAGE, 'words'],
  ])('%s', (text, asked, expected) => {
    expect(read(text, asked)).toBe(expected);
  });
});

describe('fewer đồng than anything costs', () => {
  test.each<[string, number | string]>([
    ['250', 'measure'],
    ['7.5', 'measure'],
    ['250 đồng', 250],
    ['250 triệu', 250e6],
    ['0', 0],
    ['2500', 2500],
  ])('%s', (text, expected) => {
    expect(read(text, DONG)).toBe(expected);
  });
});
