import { serveTasks } from '../../node/index.js';
import { returnWork } from './review-file.js';

serveTasks(returnWork);
