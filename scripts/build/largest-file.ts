/** Twenty megabytes: a larger file takes a tablet on a phone's network too long, and many LMSs refuse the zip. A guess. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
