import { expect, test } from 'vitest';

import { sources } from '../support/sources.ts';

const [lock] = sources('pnpm-lock.yaml');

/** Versions of the packages whose names match, as the lock file has them. */
function versions(pattern: RegExp): string[] {
  const found = [...(lock?.text ?? '').matchAll(/^ {2}'?((?:@[\w.-]+\/)?[\w.-]+)@(\d+\.\d+\.\d+[\w.-]*)'?:$/gm)];
  return [...new Set(found.filter(([, name = '']) => pattern.test(name)).map(([, , version = '']) => version))];
}

function isAtLeast(version: string, least: readonly [number, number, number]): boolean {
  const parts = version.split('.').map(Number.parseFloat);
  const at = least.findIndex((part, index) => parts[index] !== part);
  return at < 0 || (parts[at] ?? 0) > (least[at] ?? 0);
}

test('promise S18: one version of the ORM, mended', () => {
  const orm = versions(/^@mikro-orm\//);

  expect(orm).toHaveLength(1);
  expect(isAtLeast(orm[0] ?? '', [7, 1, 7])).toBe(true);
});

test('promise S18: one version of the GraphQL server and of GraphQL itself', () => {
  const [server, ...others] = versions(/^@apollo\/server$/);

  expect(others).toEqual([]);
  expect(isAtLeast(server ?? '', [5, 5, 0])).toBe(true);
  expect(versions(/^graphql$/)).toHaveLength(1);
});
