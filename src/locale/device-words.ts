import { type DeviceWords, enGBDevice } from './en-gb-device';

/** The words that are shown of what is on this device. */
export const deviceWords: DeviceWords = enGBDevice;
