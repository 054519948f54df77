import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/commands/program/language.js';

test('messages are Vietnamese where nothing says otherwise', () => {
  expect(languageOf([], {})).toBe('vi');
  expect(languageOf(['check'], { LANG: 'C.UTF-8' })).toBe('vi');
  expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi');
});

test('messages are English where the computer speaks it', () => {
  expect(languageOf([], { LANG: 'en_US.UTF-8' })).toBe('en');
  expect(languageOf([], { LANG: 'en' })).toBe('en');
  expect(languageOf([], { LC_MESSAGES: 'en_GB', LANG: 'vi_VN' })).toBe('en');
});

test('an empty variable says nothing, and the first that says something counts', () => {
  expect(languageOf([], { LC_ALL: '', LANG: 'en_US.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: 'vi_VN', LANG: 'en_US.UTF-8' })).toBe('vi');
});

test('--lang decides, wherever it stands and however it is written', () => {
  expect(languageOf(['check', '--lang', 'en', 'a.docx'], {})).toBe('en');
  expect(languageOf(['--lang=vi', 'rules'], { LANG: 'en_US.UTF-8' })).toBe('vi');
});

test('a language nobody knows decides nothing', () => {
  expect(languageOf(['--lang', 'fr'], {})).toBe('vi');
  expect(languageOf(['--lang'], { LANG: 'en_US' })).toBe('en');
});
