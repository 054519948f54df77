import { render } from 'preact';
import { App } from './shell/index.js';
import { startWorkers } from './worker/index.js';
import './style.css';

const place = document.getElementById('app');
if (place !== null) render(<App ask={startWorkers()} />, place);
