import type { PackFolderWords } from './words.js';

/** What is said of the folder of a pack in Vietnamese. */
export const vi: PackFolderWords = {
  errors: {
    'not-a-pack': ({ file }) =>
      `“${file}” không phải bộ mẫu do decuong tạo, hoặc pack.json đã bị sửa hỏng. Đề nghị chọn đúng thư mục, hoặc tạo lại bằng decuong build.`,
  },
};
