import {
  orderKindOptions,
  orderStateOptions,
  type ORDER_KINDS,
  type OrderState,
} from '../../../entities/orders/order-words.ts';
import type { FilterOf } from '../../../graphql.ts';
import { instantRange, type ListFilter, type Option } from '../../../lib/list-filter.ts';
import { t } from '../../../words/i18n.ts';
import type { OrdersPageDocument } from '../OrdersPage.graphql.ts';

type Filter = FilterOf<typeof OrdersPageDocument>;

export function orderFilters(choices: {
  readonly reps: readonly Option[];
  readonly customer: Option | null;
  /** The region and the currency that a link from a plan brought. */
  readonly region: Option | null;
  readonly counted: Option | null;
  readonly seesAmounts: boolean;
}): ListFilter<Filter>[] {
  const filters: ListFilter<Filter>[] = [
    { kind: 'search', key: 'q', label: t('orders.search') },
    {
      kind: 'options',
      key: 'state',
      label: t('term.state'),
      options: orderStateOptions(),
      toFilter: (values) => ({ state: { in: [...values] as OrderState[] } }),
    },
    { kind: 'days', key: 'days', label: t('orders.days'), toFilter: ([days]) => ({ receivedAt: instantRange(days) }) },
    {
      kind: 'options',
      key: 'kind',
      label: t('term.orderKind'),
      options: orderKindOptions(),
      toFilter: (values) => ({ kind: { in: [...values] as (typeof ORDER_KINDS)[number][] } }),
    },
    {
      kind: 'options',
      key: 'rep',
      label: t('term.rep'),
      options: choices.reps,
      toFilter: (ids) => ({ rep: { id: { in: [...ids] } } }),
    },
    {
      kind: 'options',
      key: 'customer',
      label: t('term.customer'),
      options: choices.customer ? [choices.customer] : [],
      isHidden: choices.customer === null,
      toFilter: ([id]) => ({ customer: { id: { eq: id } } }),
    },
  ];
  if (choices.region)
    filters.push({
      kind: 'options',
      key: 'region',
      label: t('term.region'),
      options: [choices.region],
      isHidden: true,
      toFilter: ([id]) => ({ customer: { region: { id: { eq: id } } } }),
    });
  if (choices.seesAmounts) {
    filters.push({
      kind: 'options',
      key: 'counted',
      label: t('orders.counted'),
      single: true,
      options: choices.counted ? [choices.counted] : [],
      isHidden: true,
      toFilter: ([currency]) => ({
        kind: { eq: 'ORDER' },
        ackAt: { isNull: false },
        state: { notIn: ['REJECTED', 'CANCELLED'] },
        netAmount: { gt: '0' },
        currency: { eq: currency },
      }),
    });
    filters.push({
      kind: 'options',
      key: 'due',
      label: t('term.dueAmount'),
      single: true,
      options: [{ value: 'yes', label: t('orders.onlyOpen') }],
      toFilter: () => ({ dueAmount: { gt: '0' } }),
    });
  }
  return filters;
}
