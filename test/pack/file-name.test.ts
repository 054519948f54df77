import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileNames } from '../../src/pack/index.js';

describe('names of files', () => {
  test('an ordinary id stays as it is', () => {
    expect(fileNames(['du_muong_so', 'cb_1'])).toEqual(['du_muong_so', 'cb_1']);
  });

  test('names Windows keeps for devices are changed', () => {
    expect(fileNames(['con', 'NUL.docx', 'com1', 'console'])).toEqual(['con_', 'NUL.docx_', 'com1_', 'console']);
  });

  test('characters no file name may have are replaced, dots and spaces at the end taken off', () => {
    expect(fileNames(['a/b:c', '../..', ' Xã Mường So. ', ''])).toEqual(['a_b_c', '.._', 'Xã Mường So', '_']);
  });

  test('names are cut between two characters, each as long as systems count it', () => {
    expect(fileNames([`${'a'.repeat(79)}😀b`, '😀'.repeat(60)])).toEqual(['a'.repeat(79), '😀'.repeat(40)]);
  });

  test('names that differ only in capitals get a number', () => {
    expect(fileNames(['Xa', 'xa', 'XA', 'con', 'con_'])).toEqual(['Xa', 'xa-2', 'XA-3', 'con_', 'con_-2']);
  });

  test('whatever the names are, the files are as many, short and without a path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 20 }), (names) => {
        const files = fileNames(names);
        expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of files) {
          expect(name).not.toMatch(/[<>:"/\\|?*]|^\.{0,2}$/);
          expect(name.length).toBeLessThan(90);
          expect(Buffer.byteLength(name)).toBeLessThan(250);
        }
      }),
    );
  });
});
