export { type NamedFile, type Reminded, type ReminderFiles, Reminding } from './reminding.js';
