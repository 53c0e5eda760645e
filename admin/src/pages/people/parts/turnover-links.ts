import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';

import { pageLink } from '../../../entities/links.ts';
import { DAYS_SEPARATOR } from '../../../lib/list-filter.ts';
import type { Span } from './span.ts';

/** Stands in an address for rows where nothing is told, and for the office among shops. */
export const NONE = 'none';

interface Asked {
  /** Who came in the time, or who left. */
  readonly moved?: 'hired' | 'left';
  readonly span?: Span;
  /** Who worked here at the end of the day. */
  readonly at?: string;
  /** A shop, the office, or all of them. */
  readonly shop?: string | null;
  readonly channel?: string | null;
  readonly reason?: string | null;
  readonly stayed?: 'yes';
}

const orNone = (key: string, value: string | null | undefined): LocationQueryRaw =>
  value === undefined ? {} : { [key]: value ?? NONE };

/** The people behind a number. */
export function rowsLink({ moved, span, at, shop, channel, reason, stayed }: Asked): RouteLocationRaw {
  const place = moved === 'hired' ? 'hireShop' : moved === 'left' ? 'leaveShop' : 'posted';
  const query = {
    ...(moved && span && { [moved]: `${span.from}${DAYS_SEPARATOR}${span.to}` }),
    ...(at && { at }),
    ...orNone(place, shop),
    ...orNone('channel', channel),
    ...orNone('reason', reason),
    ...(stayed && { stayed }),
  };
  return { ...pageLink('EmploymentsPage'), query };
}
