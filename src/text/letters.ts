/** What is no letter, by ranges of codes: all alphabets, but also the rare signs and marks that stand among their letters. */
const NO_LETTERS =
  '\\0-@\\[-`{-\\xa9\\xab-\\xb4\\xb6-\\xb9\\xbb-\\xbf\\xd7\\xf7\\u02c2-\\u02c5\\u02d2-\\u02df\\u02e5-\\u02eb\\u02ed\\u02ef-\\u036f\\u2000-\\u2bff\\u2e00-\\u303f\\ud800-\\uf8ff' +
  '\\ufe00-\\ufe6f\\ufeff-\\uff20\\uff3b-\\uff40\\uffdd-\\uffff\\u{1f000}-\\u{1ffff}\\u{40000}-\\u{10ffff}';

/** All the others. */
const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe' +
  '\\uff21-\\uff3a\\uff41-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}';

/** What is escaped, the beginning and the end of a class. */
const MET = /\\p\{L\}|\\.|[[\]]/gu;

/**
 * The same expression with the letters of all alphabets (`\p{L}`) as a few ranges. Of that class V8 makes some 600 anew for
 * each expression, which takes as long as a hundred short texts, and three times that where capitals do not count; a
 * command that reads one file hardly does anything else with most of them. Up to U+036F, where all of Vietnamese stands, the
 * ranges are the class to the letter; beyond it they also hold what stands among the letters of an alphabet, but no signs
 * made of letters (ⁿ, ℝ, №).
 */
export function ofLetters(expression: RegExp): RegExp {
  let inClass = false;
  const source = expression.source.replace(MET, (met) => {
    if (met === '\\p{L}') return inClass ? LETTERS : `[^${NO_LETTERS}]`;
    if (met === '[') inClass = true;
    else if (met === ']') inClass = false;
    return met;
  });
  return new RegExp(source, expression.flags);
}
