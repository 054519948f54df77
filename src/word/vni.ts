/** The signs of the VNI code page that stand behind a vowel and mark it, by small letters. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that are one sign. */
const LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ö: 'ư', ô: 'ơ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const VOWEL = /^[aeouyöô]$/i;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Text of the VNI code page in Unicode: "Coâng taùc" is "Công tác". Signs it does not know stay as they are. */
export function vniToUnicode(text: string): string {
  let unicode = '';
  let before = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    const mark = VOWEL.test(before) ? MARKS[small] : undefined;
    const letter = LETTERS[small];
    if (mark !== undefined) unicode += mark;
    else if (letter !== undefined) unicode += isUpper(sign) ? letter.toUpperCase() : letter;
    else unicode += sign;
    before = mark === undefined ? sign : '';
  }
  return unicode.normalize('NFC');
}
