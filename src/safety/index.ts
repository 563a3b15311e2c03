/** Registers the elements of safety, and offers its two functions. */
import './exit-button';
import './help';

export { onTripleShift } from './exit-by-keyboard';
export { hidePage } from './leave-now';
