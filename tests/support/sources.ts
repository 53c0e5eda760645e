import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Our own files that match, with paths as they stand in the repository. */
export function sources(...patterns: readonly string[]): Source[] {
  return globSync(patterns, {
    cwd: repository,
    exclude: (name) => /^(node_modules|dist|output|\.\w+)$/.test(name) && name !== '.ci',
  })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${repository}${path}`, 'utf8') }));
}

/** The places where a pattern stands, as `path:line`. Comments do not count: they may name what they forbid. */
export function placesOf(pattern: RegExp, files: readonly Source[]): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

function withoutComments(text: string): string {
  const keepLines = (comment: string): string => comment.replace(/[^\n]/g, '');
  return text.replace(/(?<=^|\s)\/\*\*?\s[\s\S]*?\*\//g, keepLines).replace(/(?<=^|\s)\/\/ .*$/gm, '');
}
