export {
  EMPTY,
  PATHS,
  packIn,
  previousIn,
  type ReturnedFile,
  returnedIn,
  type Texts,
  textsOf,
  withPack,
  withPrevious,
  withReturned,
} from './campaign.js';
export { bytesOf, type Content, type Folder, filesBelow, textAt, withFiles } from './folder.js';
export { cellsOf, copiedCells, csvOf, type Grid, gridOf, isFilled, pastedCells } from './grid.js';
export { begun, changed, type History, redone, undone } from './history.js';
export { isDefinition, laidOut, mayBeCampaign } from './laid-out.js';
export { areIn, type Known, nextRoom, ROOMS, type Room, stateOfRooms } from './rooms.js';
