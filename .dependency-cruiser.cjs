/**
 * Which room of src/ may import which; README.md says what each is for. `types` are rooms of which
 * only types may be imported. `packages` are the npm packages that a room may import, as the start
 * of their name.
 */
const ROOMS = {
  problems: {},
  locale: {},
  styles: { packages: ['lit'] },
  content: { rooms: ['problems'] },
  machine: { rooms: ['content'], packages: ['xstate'] },
  record: { rooms: ['content', 'problems'] },
  store: { rooms: ['record', 'problems'], packages: ['idb'] },
  report: { rooms: ['record', 'problems'] },
  episode: { rooms: ['machine', 'record', 'store', 'report', 'content', 'problems'], packages: ['xstate'] },
  elements: {
    rooms: ['content', 'locale', 'styles', 'problems'],
    types: ['machine', 'record'],
    packages: ['lit', 'qr'],
  },
  safety: { rooms: ['elements', 'locale', 'styles', 'problems'], types: ['content'], packages: ['lit'] },
  offline: { rooms: ['problems'], packages: ['workbox-'] },
  app: {
    rooms: [
      'problems',
      'locale',
      'styles',
      'content',
      'machine',
      'record',
      'store',
      'report',
      'episode',
      'elements',
      'safety',
      'offline',
    ],
    packages: ['lit', 'papaparse', 'xstate'],
  },
};

/** The rooms that scripts/ may use: what is true of a course with no browser near. */
const ROOMS_FOR_SCRIPTS = ['problems', 'content', 'record'];

const oneOf = (names) => `(${names.join('|')})`;
const inRoom = (names) => `^src/${oneOf(names)}/`;
const inPackage = (starts) => `(^|/)node_modules/(@lit/)?${oneOf(starts)}`;

const roomRules = Object.entries(ROOMS).flatMap(([room, { rooms = [], types = [], packages = [] }]) => [
  {
    name: `${room}-imports-its-rooms-only`,
    comment: `src/${room} may import ${[...rooms, ...types.map((name) => `types of ${name}`)].join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: inRoom([room]) },
    to: { path: '^src/', pathNot: inRoom([room, ...rooms, ...types]) },
  },
  ...(types.length > 0
    ? [
        {
          name: `${room}-imports-types-only`,
          comment: `src/${room} may use ${types.join(' and ')} with \`import type\` only.`,
          severity: 'error',
          from: { path: inRoom([room]) },
          to: { path: inRoom(types), dependencyTypesNot: ['type-only'] },
        },
      ]
    : []),
  {
    name: `${room}-imports-its-packages-only`,
    comment: `src/${room} may import ${packages.map((start) => `${start}*`).join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: inRoom([room]) },
    to: { path: 'node_modules/', ...(packages.length > 0 ? { pathNot: inPackage(packages) } : {}) },
  },
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'every-file-has-a-room',
      comment: 'A new room needs a row in ROOMS, and in README.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: inRoom(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'src-stands-alone',
      comment: "Nothing that only exists on the author's machine may reach a learner's device.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test|content)/' },
    },
    {
      name: 'src-knows-no-node',
      comment: 'A browser has no Node modules.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scripts-use-the-pure-rooms',
      comment: `scripts/ may import ${ROOMS_FOR_SCRIPTS.join(', ')} of src/, and nothing that needs a browser.`,
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/', pathNot: inRoom(ROOMS_FOR_SCRIPTS) },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-files',
      comment: 'The import leads nowhere. Modules of `virtual:doorstep/` are made by the build.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:doorstep/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports cross rooms too, so they are looked at before the compiler drops them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
