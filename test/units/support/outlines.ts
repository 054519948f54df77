import { loadOutline } from '../../../src/outline/index.js';
import { fileOf, good } from '../../outline/good.js';

/** The outline a text defines. */
export const outlineOf = (text: string) => {
  const { value } = loadOutline(fileOf(text));
  if (value === null) throw new Error('the definition should load');
  return value;
};

/** Groups `co_so`, `chu_quan`, `truyen_thong`; figures `so_hoi_nghi`, `kinh_phi.plan`, `so_tin.2021` and others. */
export const grouped = outlineOf(good);

/** Neither groups nor figures. */
export const plain = outlineOf('decuong: 1\nid: a\ntitle: A\nsections: [{id: mot, title: Một}]\n');
