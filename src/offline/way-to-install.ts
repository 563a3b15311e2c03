/** How this page can be put on the device's home screen: by our button, or by the browser's own menus. */
export type WayToInstall = 'button' | 'share-menu' | 'browser-menu' | 'none';

/** What is asked of a browser to know. */
export interface InstallWorld {
  /** The browser has offered to install it. */
  readonly hasPrompt: boolean;
  /** In a frame, as in an LMS, the page around it is what would be installed. */
  readonly isFramed: boolean;
  /** It is open as an installed app already. */
  readonly isInstalled: boolean;
  /** Safari on iPadOS and iOS, and the browsers there, say whether a page was opened from the home screen. */
  readonly saysStandalone: boolean;
  /** A finger, not a mouse: a phone or a tablet. */
  readonly isTouch: boolean;
}

export function wayToInstall({
  hasPrompt,
  isFramed,
  isInstalled,
  saysStandalone,
  isTouch,
}: InstallWorld): WayToInstall {
  if (isFramed || isInstalled) return 'none';
  if (hasPrompt) return 'button';
  if (!isTouch) return 'none';
  return saysStandalone ? 'share-menu' : 'browser-menu';
}

export function installWorld(hasPrompt: boolean): InstallWorld {
  const { standalone } = navigator as Navigator & { standalone?: boolean };
  return {
    hasPrompt,
    isFramed: window.parent !== window,
    isInstalled: standalone === true || matchMedia('(display-mode: standalone)').matches,
    saysStandalone: standalone !== undefined,
    isTouch: matchMedia('(pointer: coarse)').matches,
  };
}
