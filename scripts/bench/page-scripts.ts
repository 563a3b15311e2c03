import { bundled } from '../build/bundled';

/** What the bench runs in pages, each as one script. */
export interface PageScripts {
  readonly firstScreen: string;
  readonly nextPaint: string;
  readonly journal: string;
  readonly lms: string;
}

/** Bundles the scripts of `page/`. */
export async function pageScripts(): Promise<PageScripts> {
  return {
    firstScreen: await bundled(import.meta.resolve('./page/first-screen.ts')),
    nextPaint: await bundled(import.meta.resolve('./page/next-paint.ts')),
    journal: await bundled(import.meta.resolve('./page/journal.ts')),
    lms: await bundled(import.meta.resolve('./page/lms.ts')),
  };
}
