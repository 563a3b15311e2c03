/** What Safari has of its own: on an iPhone a film in full screen is no element of the page. */
interface SafariVideo extends HTMLVideoElement {
  readonly webkitPresentationMode?: 'inline' | 'picture-in-picture' | 'fullscreen';
  webkitSetPresentationMode?(mode: 'inline'): void;
  webkitExitFullscreen?(): void;
}

/**
 * Brings a film back into its page as soon as it says that it has left it, for a full screen or a window of its own.
 * Browsers but Chromium offer that whatever a page says (`controlslist` is Chromium's), and Exit would be out of reach.
 */
export async function leaveFullScreen({ type, currentTarget }: Event): Promise<void> {
  const film = currentTarget as SafariVideo;
  if (type === 'webkitbeginfullscreen') film.webkitExitFullscreen?.();
  if ((film.webkitPresentationMode ?? 'inline') !== 'inline') film.webkitSetPresentationMode?.('inline');
  try {
    // The event comes when it is left, too.
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // Somebody has left it at the same moment.
  }
}
