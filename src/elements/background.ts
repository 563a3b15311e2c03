/** Registers the pages of what stands behind a module. They load when a learner asks. */
import './evidence';
import './glossary';
