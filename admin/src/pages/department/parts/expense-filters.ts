import type { FilterOf } from '../../../graphql.ts';
import { type ListFilter, type Option, readDays } from '../../../lib/list-filter.ts';
import { optionsOf } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';
import type { ExpensesPageDocument } from '../Expenses.graphql.ts';
import { EXPENSE_KINDS, EXPENSE_STATES, kindOptions } from './expense-words.ts';

type Filter = FilterOf<typeof ExpensesPageDocument>;

/** Stands in an address for rows that name nobody. */
export const NOBODY = 'none';

interface Known {
  readonly reps: readonly Option[];
  readonly regions: readonly Option[];
  /** The customer that a link brought. */
  readonly customer: Option | null;
  readonly event: Option | null;
}

type Link = 'rep' | 'region' | 'customer' | 'event';

/** Rows of those, and those of nobody where that is asked for. */
function linkedTo(name: Link, ids: readonly string[]): Filter {
  const named = ids.filter((id) => id !== NOBODY);
  const parts: Filter[] = [
    ...(named.length > 0 ? [{ [name]: { id: { in: named } } }] : []),
    ...(ids.includes(NOBODY) ? [{ NOT: { [name]: { id: { isNull: false } } } }] : []),
  ];
  return { OR: parts };
}

const nobody = (): Option => ({ value: NOBODY, label: t('department.notNamed') });

/** The report links here with `kind`, `rep`, `region` or `customer`, the states that it counts and the days of its month; an event with `event`. */
export function expenseFilters({ reps, regions, customer, event }: Known): ListFilter<Filter>[] {
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
      options: [...reps, { value: NOBODY, label: t('department.ofDepartment') }],
      toFilter: (ids) => linkedTo('rep', ids),
    },
    {
      kind: 'options',
      key: 'region',
      label: t('term.region'),
      options: [...regions, nobody()],
      toFilter: (ids) => linkedTo('region', ids),
    },
    {
      kind: 'options',
      key: 'customer',
      label: t('term.customer'),
      options: [...(customer ? [customer] : []), nobody()],
      isHidden: true,
      toFilter: (ids) => linkedTo('customer', ids),
    },
    {
      kind: 'options',
      key: 'event',
      label: t('term.salesEvent'),
      options: event ? [event] : [],
      isHidden: true,
      toFilter: (ids) => linkedTo('event', ids),
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
