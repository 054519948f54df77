import { serveTasks } from '../../node/index.js';
import { buildWork } from './task.js';

serveTasks(buildWork);
