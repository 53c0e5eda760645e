import type { RouteLocationNamedRaw } from 'vue-router';

import { DAYS_SEPARATOR } from '../../lib/list-filter.ts';
import { pageLink } from '../links.ts';

interface Sold {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly currency: string;
  readonly repId?: string | null | undefined;
  readonly regionId?: string | null | undefined;
}

/** The counted orders that a sum of sales was added up from (domain-rules 1.8). */
export function soldOrdersLink({ startsOn, endsOn, currency, repId, regionId }: Sold): RouteLocationNamedRaw {
  return {
    ...pageLink('OrdersPage'),
    query: {
      days: `${startsOn}${DAYS_SEPARATOR}${endsOn}`,
      counted: currency,
      ...(repId && { rep: repId }),
      ...(regionId && { region: regionId }),
    },
  };
}
