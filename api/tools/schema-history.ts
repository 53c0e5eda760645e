import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from './build.ts';

const FILE = 'schema.graphql';

/** The schema as it was at the end of a day, or in a release. */
export interface SchemaVersion {
  readonly title: string;
  readonly text: string;
}

/** What git says; nothing where there is no git, no history, or no such thing. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);
const at = (revision: string): string => git('show', `${revision}:${FILE}`);

export function workingSchema(): string {
  return readFileSync(join(repository, FILE), 'utf8');
}

function releases(): string[] {
  return lines(git('tag', '--list', 'v*', '--sort=version:refname', '--merged'));
}

/** The last commit of each day that touched the schema. */
function days(): SchemaVersion[] {
  const last = new Map<string, string>();
  for (const line of lines(git('log', '--reverse', '--format=%cs %H', '--', FILE))) {
    const [day = '', commit = ''] = line.split(' ');
    last.set(day, commit);
  }
  return [...last].map(([title, commit]) => ({ title, text: at(commit) }));
}

/** Oldest first: releases where there are some, else days; a shallow clone knows only the later ones. */
export function schemaHistory(): SchemaVersion[] {
  const tags = releases();
  const past = tags.length > 0 ? tags.map((title) => ({ title, text: at(title) })) : days();
  const known = past.filter(({ text }) => text !== '');
  const text = workingSchema();
  return known.at(-1)?.text === text ? known : [...known, { title: 'Unreleased', text }];
}

/** What clients use now: the last release, before the first one the last commit. */
export function schemaInUse(): string | null {
  return at(releases().at(-1) ?? 'HEAD') || null;
}
