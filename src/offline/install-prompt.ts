/** The browser's own offer to install, where it makes one (Chromium; no standard names it). */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** Keeps the browser's offer until the learner asks for it: nobody is interrupted by it. */
export class InstallPromptKeeper {
  /** Undefined where there is none, or once it has been used. */
  kept: InstallPrompt | undefined;

  constructor(changed: () => void) {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.kept = event as InstallPrompt;
      changed();
    });
    window.addEventListener('appinstalled', () => {
      this.kept = undefined;
      changed();
    });
  }
}
