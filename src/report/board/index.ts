export { boardOf, nameOfBoard } from './board.js';
