export { answersFor, type CompleteAnswers, type Truth } from './answers.js';
export { tagsOf } from './control.js';
export { type Answers, fillForm, leaveOut } from './fill.js';
export { insertSection, moveSection, removeSection, retypeHeading } from './headings.js';
export { deleteTracked, insertTracked } from './review-traces.js';
export { addRows, deleteTable, deleteTableColumn, deleteTableRow } from './rows.js';
export { stripAll, stripBookmarks, stripControls, stripCustomXml, stripProperties } from './strip.js';
