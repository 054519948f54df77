export { type QuestionBook, writeQuestions } from './workbook.js';
