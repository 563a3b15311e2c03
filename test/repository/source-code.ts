import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  readonly path: string;
  /** What is left without comments and types: the words that a browser would run. */
  readonly lines: readonly string[];
}

/** The TypeScript, HTML and CSS of `src/`. */
export function sourceFiles(): SourceFile[] {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
  return paths
    .filter((path) => /\.(ts|css|html)$/.test(path))
    .map((path) => ({ path, lines: withoutComments(path, readFileSync(path, 'utf8')).split('\n') }));
}

export function withoutComments(path: string, text: string): string {
  if (path.endsWith('.ts')) {
    const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, experimentalDecorators: true };
    return ts.transpileModule(text, { compilerOptions }).outputText;
  }
  return text.replace(/\/\*.*?\*\/|<!--.*?-->/gs, '');
}

/** The lines that break a rule, each with its file, so that a failing test says where to look. */
export function linesWith(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, lines }) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`),
  );
}
