import '../simulator/lms-page';
import { ELEMENTS } from '../simulator/standard';

/** A learning system for whoever tries the app: it launches the course, and says what it has been told. */

const STANDARD = 'scorm12';
const LOOK_EVERY_MS = 500;

function launch(): void {
  window.lmsPage.launch({ standard: STANDARD, manner: 'plain', learnerId: 'you', keepIn: 'stand-in-lms' });
}

function say(): void {
  const { status, score } = ELEMENTS[STANDARD];
  const { values } = window.lmsPage.simulator.stored;
  const told = [...status, score].map((element) => values[element] ?? '').filter((value) => value !== '');
  const output = document.querySelector('output');
  if (output) output.value = told.length === 0 ? 'nothing yet' : told.join(', ');
}

document.querySelector('button')?.addEventListener('click', launch);
launch();
say();
setInterval(say, LOOK_EVERY_MS);
