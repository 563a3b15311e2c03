/** The compiled course; `scripts/content/vite-plugin.ts` makes it. */
declare module 'virtual:doorstep/course' {
  const course: import('./course').Course;
  export default course;
  /** By module id: loads that module alone. */
  export const loaders: Readonly<Record<string, () => Promise<import('./course').Module>>>;
}

declare module 'virtual:doorstep/module/*' {
  const module: import('./course').Module;
  export default module;
}

/** By module id: loads what stands behind that module. */
declare module 'virtual:doorstep/background' {
  const loaders: Readonly<Record<string, () => Promise<import('./background').Background>>>;
  export default loaders;
}
