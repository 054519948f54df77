export { type Answered, takeAnswers } from './answered.js';
export { LARGEST_BOOK } from './book.js';
export { OF_COUNTED } from './doubted.js';
export { KEYS, keyHeader, packKey } from './keys.js';
export { type Asking, openQuestions } from './open.js';
export { type About, LISTS, type List, type Question, type Reason, type Reply } from './question.js';
export { type Taken, takeReplies } from './take.js';
export { type QuestionTexts, questionTexts } from './texts.js';
export { type QuestionWords, questionWords } from './words/index.js';
