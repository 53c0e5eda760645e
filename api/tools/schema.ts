import { run } from './run.ts';

/** `pnpm schema`: schema.graphql from the code, and from it the types that the interface's documents are checked with. */
for (const [folder, command] of [
  ['.', 'node api/tools/cli.ts schema'],
  ['admin', 'gql.tada generate-output'],
] as const) {
  const { isGood } = await run(folder, command, 'show');
  if (!isGood) process.exit(1);
}
