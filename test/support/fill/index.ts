export { answersFor, type CompleteAnswers, type Truth } from './answers.js';
export { addComment } from './comment.js';
export { tagsIn } from './control.js';
export { type Answers, fillForm, leaveOut } from './fill.js';
export { insertSection, moveSection, removeSection, retypeHeading } from './headings.js';
export { deleteFigure, removePoint, retypeText } from './points.js';
export { deleteTracked, insertTracked } from './review-traces.js';
export { addRows, deleteTable, deleteTableColumn, deleteTableRow } from './rows.js';
export { stripAll, stripBookmarks, stripControls, stripCustomXml, stripProperties } from './strip.js';
