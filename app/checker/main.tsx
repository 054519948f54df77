import { render } from 'preact';
import { CheckerPage } from './page.js';
import '../style.css';
import './style.css';

const place = document.getElementById('checker');
if (place !== null) render(<CheckerPage />, place);
