import { CROSSED } from '../../../form/index.js';
import { NOTHING } from '../sign.js';
import type { SignWords } from './words.js';

export const vi: SignWords = {
  nothing: `“${NOTHING}”: chưa có số liệu`,
  crossed: `“${CROSSED}”: không thuộc diện báo cáo`,
  told: (meanings) => `Dấu ${meanings.join('; ')}.`,
};
