import { serveTasks } from '../../src/node/index.js';
import { fillingWork } from './filling-task.js';

serveTasks(fillingWork);
