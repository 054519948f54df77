import { serveTasks } from '../../node/index.js';
import { checkWork } from './checked.js';

serveTasks(checkWork);
