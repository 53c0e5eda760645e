import type { FilterOf } from '../../../graphql.ts';
import { type ListFilter, type Option, readDays } from '../../../lib/list-filter.ts';
import { optionsOf } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';
import type { ExpensesPageDocument } from '../Expenses.graphql.ts';
import { EXPENSE_KINDS, EXPENSE_STATES, kindOptions } from './expense-words.ts';

type Filter = FilterOf<typeof ExpensesPageDocument>;

interface Known {
  readonly reps: readonly Option[];
  readonly regions: readonly Option[];
  /** The customer that a link brought. */
  readonly customer: Option | null;
}

/** The report links here with `kind`, `rep`, `region` or `customer`, and the days of its month. */
export function expenseFilters({ reps, regions, customer }: Known): ListFilter<Filter>[] {
  return [
    {
      kind: 'options',
      key: 'state',
      label: t('term.state'),
      options: optionsOf(EXPENSE_STATES, (one) => t(`enum.expenseState.${one}`)),
      toFilter: (states) => ({ state: { in: EXPENSE_STATES.filter((one) => states.includes(one)) } }),
    },
    {
      kind: 'options',
      key: 'kind',
      label: t('enum.expenseReportKey.KIND'),
      options: kindOptions(),
      toFilter: (kinds) => ({ kind: { in: EXPENSE_KINDS.filter((one) => kinds.includes(one)) } }),
    },
    {
      kind: 'options',
      key: 'rep',
      label: t('term.rep'),
      options: reps,
      toFilter: (ids) => ({ rep: { id: { in: [...ids] } } }),
    },
    {
      kind: 'options',
      key: 'region',
      label: t('term.region'),
      options: regions,
      toFilter: (ids) => ({ region: { id: { in: [...ids] } } }),
    },
    {
      kind: 'options',
      key: 'customer',
      label: t('term.customer'),
      options: customer ? [customer] : [],
      isHidden: true,
      toFilter: (ids) => ({ customer: { id: { in: [...ids] } } }),
    },
    {
      kind: 'days',
      key: 'days',
      label: t('term.spentOn'),
      toFilter: ([text]) => {
        const { from, to } = readDays(text);
        return { spentOn: { ...(from && { gte: from }), ...(to && { lte: to }) } };
      },
    },
  ];
}
