import { serveTasks } from '../node/index.js';
import { buildWork } from './build-task.js';

serveTasks(buildWork);
