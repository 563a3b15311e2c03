/** Registers what an open module needs: its screens and blocks, the test, and the end. */
import './finished';
import './screen';
import './test';
