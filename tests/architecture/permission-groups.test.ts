import { PERMISSIONS } from '@living-archive/api/testing';
import { expect, test } from 'vitest';

import { sources } from '../support/sources.ts';

test('the page of roles offers every permission of the API, and no other', () => {
  const [page] = sources('admin/src/pages/system/parts/permission-groups.ts');
  const offered = [...(page?.text.matchAll(/'([a-zA-Z]+:[a-zA-Z]+)'/g) ?? [])].map(([, name]) => name);

  expect(offered.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
});
