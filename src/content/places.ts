/** Where a learner of a module can be besides on a screen. The compiler lets no screen be called so. */
export const TEST = 'test';
export const FINISHED = 'finished';
