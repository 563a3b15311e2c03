import { cameraRefused } from '../problems/carry';
import type { Outcome } from '../problems/problem';

/** What browsers that read codes have (the Shape Detection API); TypeScript does not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
}

/** Often enough that nobody waits, seldom enough that a slow phone stays cool. A guess. */
const LOOK_EVERY_MS = 200;

function detectorMaker(): DetectorMaker | undefined {
  return (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
}

/** Whether this browser reads codes and, as it does on https only, lets a page ask for a camera. */
export function canScan(): boolean {
  return detectorMaker() !== undefined && (navigator.mediaDevices as MediaDevices | undefined) !== undefined;
}

/**
 * Looks through the camera, the one at the back where there are two, until it sees a QR code. Ask
 * for it only on a press that says so. The camera is off when this settles, and the moment it is called off.
 *
 * @returns the code's text; '' when it was called off.
 */
export async function scanCode(video: HTMLVideoElement, callOff: AbortSignal): Promise<Outcome<string>> {
  const Maker = detectorMaker();
  if (!Maker) return { ok: false, problem: cameraRefused() };
  let stop = () => {};
  try {
    const detector = new Maker({ formats: ['qr_code'] });
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    stop = () => turnOff(video, stream);
    callOff.addEventListener('abort', stop);
    if (callOff.aborted) return { ok: true, value: '' };
    video.srcObject = stream;
    await video.play();
    return { ok: true, value: await firstSeen(detector, video, callOff) };
  } catch {
    // A camera that is turned off half-way makes the rest fail, and that is no problem of anybody's.
    return callOff.aborted ? { ok: true, value: '' } : { ok: false, problem: cameraRefused() };
  } finally {
    stop();
  }
}

async function firstSeen(detector: Detector, video: HTMLVideoElement, callOff: AbortSignal): Promise<string> {
  while (!callOff.aborted) {
    const [seen] = await detector.detect(video);
    if (seen) return seen.rawValue;
    await new Promise((looked) => setTimeout(looked, LOOK_EVERY_MS));
  }
  return '';
}

function turnOff(video: HTMLVideoElement, stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
  video.srcObject = null;
}
