/** When the browser is asked to keep this site: after the first work, and once more when it has been installed. */
export type Occasion = 'work' | 'installed';

/** What is known when it could be asked. */
export interface StayWorld {
  /** On which occasions it has been asked before. */
  readonly noted: { readonly [Each in Occasion]: boolean };
  /** It is open as an installed app, or has just been installed. */
  readonly isInstalled: boolean;
  /** The browser decides by itself, and shows the learner no question. */
  readonly decidesAlone: boolean;
}

/**
 * On which occasion to ask now; undefined for none. A browser that decides by itself can say no to a tab
 * and yes to an app: Chromium and Safari count an installed one as more trusted. Firefox asks the
 * learner, so there the first time is the last.
 */
export function occasionToAsk({ noted, isInstalled, decidesAlone }: StayWorld): Occasion | undefined {
  if (!noted.work && !noted.installed) return isInstalled ? 'installed' : 'work';
  return isInstalled && decidesAlone && !noted.installed ? 'installed' : undefined;
}

/**
 * Whether this browser decides by itself, told by what only such browsers have: Chromium's offer to
 * install, and Safari's word on the home screen. No standard says it.
 */
export function decidesAlone(): boolean {
  return 'onbeforeinstallprompt' in window || 'standalone' in navigator;
}

/** Asks the browser not to clear this site by itself when the device runs out of room. */
export async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Where storage is blocked there is nothing that could stay.
  }
}
