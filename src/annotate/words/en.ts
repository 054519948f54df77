import type { AnnotationWords } from './words.js';

export const en: AnnotationWords = {
  summary: 'RESULT OF THE REVIEW',
  warning: 'Note: ',
  list: 'To be completed or mended:',
  more: (count) => `… and ${count} more; see the comments in the margin.`,
  unsigned:
    'The file that came is signed digitally; this copy with comments bears no valid signature and serves for corrections only. What is signed is the file that came.',
  closing:
    'Each place has a comment in the margin that says what to do. When all is done, please delete the comments (Review > Delete > Delete All Comments), save the file as .docx and send it again.',
};
