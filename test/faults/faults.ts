import type { Frame } from '@playwright/test';
import type { Leaving, LmsFault } from '../../scripts/faults/matrix';
import type { Manner } from '../../scripts/simulator/manner';
import type { Device } from './device';

/** A fault, as the simulator and the browser act it. */
export interface FaultOf {
  /** How the LMS behaves while it lasts. */
  readonly manner: Manner;
  /** How it behaves before and after. */
  readonly otherwise: Manner;
  /** The network goes as well. */
  readonly cutsNetwork?: boolean;
  /** It is about the launch itself, so it lasts from there. */
  readonly isOfLaunch?: boolean;
  /** So much time passes as it begins. */
  readonly minutes?: number;
}

const from = (manner: Manner): FaultOf => ({ manner, otherwise: 'plain' });

export const FAULTS_OF: Readonly<Record<LmsFault, FaultOf>> = {
  network: { ...from('plain'), cutsNetwork: true },
  moodle: { manner: 'moodle', otherwise: 'moodle', cutsNetwork: true },
  strict: from('strict'),
  forgetful: from('forgetful'),
  slow: from('slow'),
  failing: from('failing'),
  expiring: { ...from('expiring'), minutes: 53 },
  throwing: from('throwing'),
  dual: { ...from('dual'), isOfLaunch: true },
  late: { ...from('late'), isOfLaunch: true },
  booleans: from('booleans'),
};

/** Begins a fault in the middle of a launch. */
export async function begin(fault: FaultOf, device: Device, frame: Frame, leaving: Leaving): Promise<void> {
  if (fault.cutsNetwork) await device.goOffline(frame, leaving === 'kill' ? 'server' : 'browser');
  await device.behave(fault.manner);
  if (fault.minutes !== undefined) await device.later(fault.minutes);
}
