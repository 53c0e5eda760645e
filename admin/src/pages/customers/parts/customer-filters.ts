import type { FilterOf } from '../../../graphql.ts';
import { instantRange, type ListFilter, type Option } from '../../../lib/list-filter.ts';
import { t } from '../../../words/i18n.ts';
import type { CustomersPageDocument } from '../CustomersPage.graphql.ts';

type Filter = FilterOf<typeof CustomersPageDocument>;
type Grades = NonNullable<NonNullable<Filter['grade']>['in']>;
type Natures = NonNullable<NonNullable<Filter['nature']>['in']>;
type States = NonNullable<NonNullable<Filter['state']>['in']>;

interface Choices {
  readonly regions: readonly Option[];
  readonly reps: readonly Option[];
  readonly grades: readonly Option[];
  readonly natures: readonly Option[];
  readonly states: readonly Option[];
  readonly seesOrders: boolean;
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
