import type { FilterOf } from '../../../graphql.ts';
import { formatDay } from '../../../lib/format.ts';
import { type ListFilter, type Option, readDays } from '../../../lib/list-filter.ts';
import { t } from '../../../words/i18n.ts';
import type { EmploymentsPageDocument } from '../Employments.graphql.ts';
import { channelOptions, CHANNELS, LEAVE_REASONS, reasonOptions } from './people-words.ts';
import { isDay } from './span.ts';
import { NONE } from './turnover-links.ts';

type Filter = FilterOf<typeof EmploymentsPageDocument>;

const unknown = (): Option => ({ value: NONE, label: t('people.unknown') });
const office = (): Option => ({ value: NONE, label: t('people.office') });

/** Rows of those shops, and those of the office where that is asked for. */
function ofShops(name: 'hireShop' | 'leaveShop', ids: readonly string[]): Filter {
  const named = ids.filter((id) => id !== NONE);
  const parts: Filter[] = [
    ...(named.length > 0 ? [{ [name]: { id: { in: named } } }] : []),
    ...(ids.includes(NONE) ? [{ NOT: { [name]: { id: { isNull: false } } } }] : []),
  ];
  return { OR: parts };
}

function ofChannels(values: readonly string[]): Filter {
  const named = CHANNELS.filter((one) => values.includes(one));
  return {
    OR: [
      ...(named.length > 0 ? [{ channel: { in: named } }] : []),
      ...(values.includes(NONE) ? [{ channel: { isNull: true } }] : []),
    ],
  };
}

function ofReasons(values: readonly string[]): Filter {
  const named = LEAVE_REASONS.filter((one) => values.includes(one));
  return {
    OR: [
      ...(named.length > 0 ? [{ leaveReason: { in: named } }] : []),
      ...(values.includes(NONE) ? [{ leftOn: { isNull: false }, leaveReason: { isNull: true } }] : []),
    ],
  };
}

function within(text: string): { gte?: string; lte?: string } {
  const { from, to } = readDays(text);
  return { ...(from && { gte: from }), ...(to && { lte: to }) };
}

/** At the end of the day: whoever had the last day of work on it has left. */
function atEndOf(day: string): Filter {
  if (!isDay(day)) return {};
  return { hiredOn: { lte: day }, OR: [{ leftOn: { isNull: true } }, { leftOn: { gt: day } }] };
}

/** Who was posted to the shop at the end of the day. */
function postedOn(day: string, shopId: string): Filter {
  const holds = { startsOn: { lte: day }, OR: [{ endsOn: { isNull: true } }, { endsOn: { gte: day } }] };
  return { employee: { postings: { some: { shop: { id: { eq: shopId } }, ...holds } } } };
}

/** The figures of turnover link here: with the days, and the channel, reason or shop that they count. */
export function employmentFilters(shops: readonly Option[], at: string): ListFilter<Filter>[] {
  return [
    {
      kind: 'days',
      key: 'hired',
      label: t('people.hiredIn'),
      toFilter: ([text]) => ({ hiredOn: within(text) }),
    },
    { kind: 'days', key: 'left', label: t('people.leftIn'), toFilter: ([text]) => ({ leftOn: within(text) }) },
    {
      kind: 'options',
      key: 'channel',
      label: t('people.channel'),
      options: [...channelOptions(), unknown()],
      toFilter: ofChannels,
    },
    {
      kind: 'options',
      key: 'reason',
      label: t('people.leaveReason'),
      options: [...reasonOptions(), unknown()],
      toFilter: ofReasons,
    },
    {
      kind: 'options',
      key: 'hireShop',
      label: t('people.hireShop'),
      options: [...shops, office()],
      toFilter: (ids) => ofShops('hireShop', ids),
    },
    {
      kind: 'options',
      key: 'leaveShop',
      label: t('people.leaveShop'),
      options: [...shops, office()],
      toFilter: (ids) => ofShops('leaveShop', ids),
    },
    {
      kind: 'options',
      key: 'stayed',
      label: t('people.retained'),
      options: [
        { value: 'yes', label: t('people.retainedYes') },
        { value: 'no', label: t('people.retainedNo') },
      ],
      single: true,
      toFilter: ([stayed]) => ({ hasLeftEarly: { eq: stayed !== 'yes' } }),
    },
    {
      kind: 'options',
      key: 'at',
      label: t('people.atWorkOn'),
      options: [{ value: at, label: formatDay(isDay(at) ? at : '') }],
      isHidden: true,
      toFilter: ([day]) => atEndOf(day),
    },
    {
      kind: 'options',
      key: 'posted',
      label: t('people.postedTo'),
      options: [...shops],
      isHidden: true,
      toFilter: ([id]) => (isDay(at) ? postedOn(at, id) : {}),
    },
  ];
}
