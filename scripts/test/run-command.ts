import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Ended {
  readonly well: boolean;
  /** What it printed, when it was not in view; '' otherwise. */
  readonly output: string;
}

/** The tools that npm installed are found by name, also when this was not started by npm. */
const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;

/** Runs one command of our own to its end, in view or collecting what it prints. */
export function runCommand(command: string, inView: boolean): Promise<Ended> {
  return new Promise((settle) => {
    const stdio = inView ? 'inherit' : 'pipe';
    // A shell, because the tools are scripts with another ending on Windows.
    const child = spawn(command, { shell: true, stdio, env: { ...process.env, PATH } });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => printed.push(piece));
    const output = () => Buffer.concat(printed).toString();
    child.on('error', (error) => settle({ well: false, output: `${output()}${error.message}\n` }));
    child.on('close', (code) => settle({ well: code === 0, output: output() }));
  });
}
