/** Registers what every page has, and what the course home needs: the first screen, and no more. */
import './choice-offer';
import './connection-line';
import './course-home';
import './notice-bar';
import './shell';
import './work-offer';
