import type { ResultOf } from '../../../graphql.ts';
import { bare } from '../../../lib/decimal.ts';
import { formatList, formatMoney, formatPercent } from '../../../lib/format.ts';
import type { Option } from '../../../lib/list-filter.ts';
import type { Field } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';
import type { PolicyRow } from '../policies.graphql.ts';

export type Policy = ResultOf<typeof PolicyRow>;

/** The parameters in the order in which people think of them, by group. */
const GROUPS = {
  money: ['partialRate', 'unnotifiedMultiplier', 'monthlyHours', 'rounding'],
  time: ['graceMinutes', 'gapMinutes', 'punchWindowMinutes', 'hqTravelMinutes'],
  proof: ['noticeRule', 'missingPunch', 'repeatSeconds'],
  cap: ['capMode', 'capShare', 'capMinimumWage'],
  clauses: ['clauses', 'managerPosts'],
} as const;

export type Term = (typeof GROUPS)[keyof typeof GROUPS][number];
export const TERM_GROUPS = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly Term[]][];
export const INTEGER_TERMS = [...GROUPS.time, 'repeatSeconds', 'clauses'] as const;
export const CLAUSES = [2, 3, 4, 5, 6] as const;
const POSTS = ['STORE_MANAGER', 'SHIFT_LEAD', 'CLERK', 'OFFICE'] as const;

export const clauseOptions = (): Option[] =>
  CLAUSES.map((no) => ({ value: String(no), label: t(`policies.clause.c${no}`) }));
export const postOptions = (): Option[] => POSTS.map((value) => ({ value, label: t(`enum.shopPost.${value}`) }));

const minutes = (n: number): string => t('policies.minutes', { n });

/** What a version says, term by term, as a person reads it. */
export const TERM_TEXT: Readonly<Record<Term, (policy: Policy) => string>> = {
  partialRate: ({ partialRate }) => formatPercent(partialRate),
  unnotifiedMultiplier: ({ unnotifiedMultiplier }) => t('policies.times', { n: bare(unnotifiedMultiplier) }),
  monthlyHours: ({ monthlyHours }) => t('policies.hours', { n: bare(monthlyHours) }),
  rounding: ({ rounding }) => t(`enum.hourRounding.${rounding}`),
  graceMinutes: ({ graceMinutes }) => minutes(graceMinutes),
  gapMinutes: ({ gapMinutes }) => minutes(gapMinutes),
  punchWindowMinutes: ({ punchWindowMinutes }) => minutes(punchWindowMinutes),
  hqTravelMinutes: ({ hqTravelMinutes }) => minutes(hqTravelMinutes),
  noticeRule: ({ noticeRule }) => t(`enum.noticeRule.${noticeRule}`),
  missingPunch: ({ missingPunch }) => t(`enum.missingPunchRule.${missingPunch}`),
  repeatSeconds: ({ repeatSeconds }) => t('policies.seconds', { n: repeatSeconds }),
  capMode: ({ capMode }) => t(`enum.deductionCapMode.${capMode}`),
  capShare: ({ capShare }) => formatPercent(capShare),
  capMinimumWage: ({ capMinimumWage }) => formatMoney(capMinimumWage),
  clauses: ({ clauses }) => formatList(clauses.map(String)),
  managerPosts: ({ managerPosts }) => formatList(managerPosts.map((post) => t(`enum.shopPost.${post}`))),
};

const DECIMALS = { partialRate: 4, capShare: 4, unnotifiedMultiplier: 2, monthlyHours: 2, capMinimumWage: 2 } as const;

const CHOICES = {
  rounding: ['EXACT', 'CEIL_HOUR_PER_MONTH', 'CEIL_HOUR_PER_INCIDENT'].map((value) => [value, 'hourRounding']),
  noticeRule: ['REQUESTED', 'APPROVED'].map((value) => [value, 'noticeRule']),
  missingPunch: ['ABSENT', 'FLAG_ONLY'].map((value) => [value, 'missingPunchRule']),
  capMode: ['OFF', 'WARN', 'APPLY'].map((value) => [value, 'deductionCapMode']),
} as const;

function kindOf(term: Term): Pick<Field, 'kind' | 'places' | 'options' | 'isWide'> {
  if (term in DECIMALS) return { kind: 'decimal', places: DECIMALS[term as keyof typeof DECIMALS] };
  if (term === 'clauses' || term === 'managerPosts') return { kind: 'slot', isWide: true };
  const choices = (CHOICES as Readonly<Record<string, readonly (readonly string[])[]>>)[term];
  if (!choices) return { kind: 'integer' };
  return {
    kind: 'select',
    options: choices.map(([value = '', name = '']) => ({ value, label: t(`enum.${name}.${value}` as 'app.none') })),
  };
}

/** The form: each parameter with the sentence that explains it. */
export function termFields(): Field[] {
  return TERM_GROUPS.flatMap(([group, terms]) =>
    terms.map((name, place) => ({
      name,
      label: t(`policies.field.${name}`),
      help: t(`policies.help.${name}`),
      required: name !== 'capMinimumWage' && name !== 'clauses' && name !== 'managerPosts',
      ...(place === 0 && { heading: t(`policies.group.${group}`) }),
      ...kindOf(name),
    })),
  );
}
