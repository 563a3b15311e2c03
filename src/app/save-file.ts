/** Long enough for any browser to have begun; then the memory is given back. A guess. */
const KEPT_MS = 60_000;

/** Saves a text as a file of this device, by the browser's own way of downloading. It needs no network. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
