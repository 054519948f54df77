import type { PackFolderWords } from './words.js';

/** What is said of the folder of a pack in English. */
export const en: PackFolderWords = {
  errors: {
    'not-a-pack': ({ file }) =>
      `“${file}” is no pack of forms made by decuong, or its pack.json is damaged. Please choose the right folder, or make it again with decuong build.`,
  },
};
