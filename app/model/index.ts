export {
  EMPTY,
  PATHS,
  packIn,
  type ReturnedFile,
  returnedIn,
  type Texts,
  textsOf,
  withPack,
  withReturned,
} from './campaign.js';
export { bytesOf, type Content, type Folder, filesBelow, textAt, withFiles } from './folder.js';
export { cellsOf, csvOf, type Grid, gridOf, pastedCells } from './grid.js';
export { begun, changed, type History, redone, undone } from './history.js';
export { nextRoom, ROOMS, type Room, stateOfRooms } from './rooms.js';
