import { cpus, loadavg } from 'node:os';

/** What the figures depend on besides the code. */
export interface MachineFacts {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly chromium: string;
  /** How many processes wanted a processor before the bench began, over a minute; 0 where that is not known. */
  readonly load: number;
}

/** Without the browser, so that it can be asked before there is one, and before the bench makes work of its own. */
export function machineFacts(): Omit<MachineFacts, 'chromium'> {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: first?.model.trim() || 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
}
