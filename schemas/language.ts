/** The languages decuong speaks: messages, forms and letters. In a file of its own, which loads nothing. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
