/** Twenty megabytes: a larger file takes too long through a phone's network, and many LMSs refuse the zip. A guess. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
