import type { Problem } from '../../src/problems/problem';

/** A package that an LMS would refuse. The packager alone can be to blame, so there is one mend for all. */
export function fault(rule: string, what: string): Problem {
  return {
    code: `package-adl-${rule}`,
    what,
    mend: 'This is a mistake of the packager, not of the content. Please report it with these words.',
  };
}
