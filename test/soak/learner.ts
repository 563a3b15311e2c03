import type { Person } from '../../src/store/person';

/** The one person of every schedule, as they are known on each device where no LMS knows them. */
export const LEARNER: Person = { id: 'person-1', name: 'Sam', used: 0 };
