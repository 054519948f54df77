export { type UpwardNote, upwardNotes } from './notes.js';
