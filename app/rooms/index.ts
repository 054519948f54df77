export { ConsolidatedRoom } from './consolidated/index.js';
export { IssueRoom } from './issue/index.js';
export { OutlineRoom } from './outline/index.js';
export { RemindersRoom } from './reminders/index.js';
export { ReturnedRoom } from './returned/index.js';
export { UnitsRoom } from './units/index.js';
