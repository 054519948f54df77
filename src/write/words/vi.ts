import type { DocumentWords } from './words.js';

export const vi: DocumentWords = {
  locale: 'vi-VN',
  fieldTitle: { number: 'Số văn bản', place: 'Địa danh', date: 'Ngày ban hành', signatory: 'Người ký' },
  valueDate: { picture: 'dd/MM/yyyy', prompt: '…/…/…' },
};
