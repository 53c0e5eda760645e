import {
  customerTypeOptions,
  dealingOptions,
  ownershipOptions,
  siteOptions,
  tradeClassOptions,
  volumeClassOptions,
} from '../../../entities/customers/customer-words.ts';
import type { FilterOf } from '../../../graphql.ts';
import { formatPercent } from '../../../lib/format.ts';
import { instantRange, type ListFilter, type Option } from '../../../lib/list-filter.ts';
import { t } from '../../../words/i18n.ts';
import type { CustomersPageDocument } from '../CustomersPage.graphql.ts';

type Filter = FilterOf<typeof CustomersPageDocument>;
type Grades = NonNullable<NonNullable<Filter['grade']>['in']>;
type Natures = NonNullable<NonNullable<Filter['nature']>['in']>;
type Types = NonNullable<NonNullable<Filter['type']>['in']>;
type Trades = NonNullable<NonNullable<Filter['tradeClass']>['in']>;
type Volumes = NonNullable<NonNullable<Filter['volumeClass']>['in']>;
type Owners = NonNullable<NonNullable<Filter['ownershipForm']>['in']>;
type Sites = NonNullable<NonNullable<Filter['site']>['in']>;
type States = NonNullable<NonNullable<Filter['state']>['in']>;

interface Choices {
  readonly regions: readonly Option[];
  readonly reps: readonly Option[];
  readonly grades: readonly Option[];
  readonly natures: readonly Option[];
  readonly states: readonly Option[];
  readonly seesOrders: boolean;
  readonly seesProfile: boolean;
  readonly seesTrade: boolean;
}

/** Shares from which on an archive is poor, fair and whole. */
const LIMITS = ['0.5', '0.8', '1'] as const;

function qualityFilters({ seesProfile, seesTrade }: Choices): ListFilter<Filter>[] {
  const yesNo = [
    { value: 'yes', label: t('enum.lifecycle.TRADING') },
    { value: 'no', label: t('enum.lifecycle.PROSPECT') },
  ];
  const shares = [
    ...LIMITS.map((limit) => ({ value: limit, label: t('customers.below', { share: formatPercent(limit) }) })),
    { value: 'complete', label: t('customers.complete') },
  ];
  return [
    ...(seesProfile
      ? [
          {
            kind: 'options' as const,
            key: 'complete',
            label: t('term.completeness'),
            options: shares,
            single: true,
            toFilter: ([limit]: readonly [string, ...string[]]): Filter => ({
              completeness: limit === 'complete' ? { gte: '1' } : { lt: limit },
            }),
          },
          {
            kind: 'options' as const,
            key: 'type',
            label: t('term.type'),
            options: customerTypeOptions(),
            toFilter: (values: readonly string[]): Filter => ({ type: { in: [...values] as Types } }),
          },
          // The last two have no button of their own: the composition links here with them.
          {
            kind: 'options' as const,
            key: 'ownership',
            label: t('term.ownershipForm'),
            options: ownershipOptions(),
            isHidden: true,
            toFilter: (values: readonly string[]): Filter => ({ ownershipForm: { in: [...values] as Owners } }),
          },
          {
            kind: 'options' as const,
            key: 'site',
            label: t('term.site'),
            options: siteOptions(),
            isHidden: true,
            toFilter: (values: readonly string[]): Filter => ({ site: { in: [...values] as Sites } }),
          },
        ]
      : []),
    ...(seesTrade
      ? [
          {
            kind: 'options' as const,
            key: 'volume',
            label: t('enum.compositionAxis.VOLUME'),
            options: volumeClassOptions(),
            toFilter: (values: readonly string[]): Filter => ({ volumeClass: { in: [...values] as Volumes } }),
          },
          {
            kind: 'options' as const,
            key: 'dealing',
            label: t('enum.compositionAxis.DEALING'),
            options: dealingOptions(),
            isHidden: true,
            single: true,
            toFilter: ([value]: readonly [string, ...string[]]): Filter => ({ isDirect: { eq: value === 'DIRECT' } }),
          },
          {
            kind: 'options' as const,
            key: 'trading',
            label: t('term.lifecycle'),
            options: yesNo,
            single: true,
            toFilter: ([value]: readonly [string, ...string[]]): Filter => ({ isTrading: { eq: value === 'yes' } }),
          },
          {
            kind: 'options' as const,
            key: 'trade',
            label: t('enum.compositionAxis.TRADE'),
            options: tradeClassOptions(),
            toFilter: (values: readonly string[]): Filter => ({ tradeClass: { in: [...values] as Trades } }),
          },
        ]
      : []),
  ];
}

export function customerFilters(choices: Choices): ListFilter<Filter>[] {
  const filters: ListFilter<Filter>[] = [
    { kind: 'search', key: 'q', label: t('customers.search') },
    {
      kind: 'options',
      key: 'region',
      label: t('term.region'),
      options: choices.regions,
      toFilter: (ids) => ({ region: { id: { in: [...ids] } } }),
    },
    {
      kind: 'options',
      key: 'grade',
      label: t('term.grade'),
      options: choices.grades,
      toFilter: (values) => ({ grade: { in: [...values] as Grades } }),
    },
    {
      kind: 'options',
      key: 'owner',
      label: t('term.owner'),
      options: choices.reps,
      toFilter: (ids) => ({ owner: { id: { in: [...ids] } } }),
    },
    {
      kind: 'options',
      key: 'state',
      label: t('term.state'),
      options: choices.states,
      toFilter: (values) => ({ state: { in: [...values] as States } }),
    },
    {
      kind: 'options',
      key: 'nature',
      label: t('term.nature'),
      options: choices.natures,
      toFilter: (values) => ({ nature: { in: [...values] as Natures } }),
    },
  ];
  filters.push(...qualityFilters(choices));
  if (choices.seesOrders) {
    filters.push({
      kind: 'days',
      key: 'ordered',
      label: t('customers.orderedOn'),
      toFilter: ([days]) => ({ orders: { some: { receivedAt: instantRange(days) } } }),
    });
  }
  return filters;
}
