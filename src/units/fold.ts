/**
 * A heading or name as it is compared: letters and digits only, without capitals or marks, so that `Khối (Nhóm)`,
 * `KHOI NHOM` and `khối_nhóm` are the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}#]+/gu, '');
