import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema } from 'graphql';

import { repository } from './build.ts';
import { changesAsMarkdown, schemaChanges, unannounced } from './schema-changes.ts';
import { schemaHistory, schemaInUse, type SchemaVersion, workingSchema } from './schema-history.ts';

/**
 * `pnpm schema:changelog` writes api/docs/schema-changelog.md from the history of schema.graphql, as part of a release. With
 * `--check` nothing is written: it must be possible to make, and CHANGELOG.md must name what breaks clients.
 */
const FILE = join(repository, 'api/docs/schema-changelog.md');
const INTRODUCTION = `# Changes of the schema

Made by \`pnpm schema:changelog\` from the history of \`schema.graphql\`. What people should know stands in \`CHANGELOG.md\`.`;

function sectionOf({ title, text }: SchemaVersion, before: SchemaVersion | undefined): string {
  const told = before
    ? changesAsMarkdown(schemaChanges(buildSchema(before.text), buildSchema(text))) || 'Descriptions and order only.'
    : `The first schema that is known: ${Object.keys(buildSchema(text).getTypeMap()).length} types.`;
  return `## ${title}\n\n${told}`;
}

function changelog(): string {
  const history = schemaHistory();
  const sections = history.map((version, index) => sectionOf(version, history[index - 1]));
  return `${[INTRODUCTION, ...sections.toReversed()].join('\n\n')}\n`;
}

function check(): void {
  const inUse = schemaInUse();
  const changes = inUse ? schemaChanges(buildSchema(inUse), buildSchema(workingSchema())) : [];
  const silent = unannounced(changes, readFileSync(join(repository, 'CHANGELOG.md'), 'utf8'));
  for (const { at, text } of silent) {
    process.stderr.write(`This breaks clients: ${text} Name \`${at}\` in CHANGELOG.md, or keep it and deprecate it.\n`);
  }
  if (silent.length > 0) process.exitCode = 1;
}

const text = changelog();
if (process.argv.includes('--check')) check();
else writeFileSync(FILE, text);
