import { expect, test } from 'vitest';

import { isVisitDue, visitDueOn, whyNotStops } from './route.rules.ts';

test('rules 7.4: the stops of a route are customers of its region, each at one position', () => {
  const shanghai = { id: 'a', regionId: 'shp' };

  expect(whyNotStops([shanghai, { id: 'b', regionId: 'shp' }], 'shp')).toBeNull();
  expect(whyNotStops([shanghai, shanghai], 'shp')).toBe('ROUTE_STOP_REPEATED');
  expect(whyNotStops([shanghai, { id: 'b', regionId: 'nj' }], 'shp')).toBe('ROUTE_STOP_OF_OTHER_REGION');
  expect(
    whyNotStops(
      Array.from({ length: 201 }, (_, at) => ({ id: String(at), regionId: 'shp' })),
      'shp',
    ),
  ).toBe('ROUTE_TOO_LONG');
});

test('rules 5.4, 7.4: a stop is offered from the day on which its planned interval has passed', () => {
  expect(visitDueOn('2026-11-01', 14)).toBe('2026-11-15');
  expect(isVisitDue('2026-11-01', 14, '2026-11-14')).toBe(false);
  expect(isVisitDue('2026-11-01', 14, '2026-11-15')).toBe(true);
  expect(isVisitDue(null, 14, '2026-11-15')).toBe(true);
});
