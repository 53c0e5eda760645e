import type { ResultOf } from '../../../graphql.ts';
import { formatMoney } from '../../../lib/format.ts';
import { t, wordOr } from '../../../words/i18n.ts';
import type { TimelineDocument } from '../timeline.graphql.ts';

type Page = NonNullable<ResultOf<typeof TimelineDocument>['customer']>['timeline'];
export type Moment = Page['moments'][number];
export type MomentKind = Moment['kind'];

/** In the order in which they can be chosen: icon, and the enums whose values `word` and `state` are. */
const KINDS: Readonly<Record<string, { icon: string; word?: string; state?: string }>> = {
  VISIT: { icon: 'i-lucide-footprints', word: 'visitKind' },
  COMPANY_CONTACT: { icon: 'i-lucide-phone-call', word: 'companyContact' },
  ORDER: { icon: 'i-lucide-clipboard-list', state: 'orderState' },
  DELIVERY: { icon: 'i-lucide-truck', state: 'deliveryState' },
  PAYMENT: { icon: 'i-lucide-banknote', word: 'paymentKind' },
  CARD: { icon: 'i-lucide-id-card', state: 'cardStatus' },
  CONSULTATION: { icon: 'i-lucide-book-open', word: 'consultation' },
  REFERRAL: { icon: 'i-lucide-users', word: 'referralOutcome' },
  DOCUMENT: { icon: 'i-lucide-file-pen', state: 'documentState' },
  ARCHIVE_ITEM: { icon: 'i-lucide-archive' },
  DAILY_RECORD: { icon: 'i-lucide-notebook', word: 'dailyKind' },
  CONTRIBUTION: { icon: 'i-lucide-lightbulb', word: 'contributionKind', state: 'contributionState' },
  APPROVAL: { icon: 'i-lucide-stamp', word: 'approvalKind', state: 'approvalState' },
  OWNER: { icon: 'i-lucide-user-round' },
  CODE: { icon: 'i-lucide-hash' },
  GRADE: { icon: 'i-lucide-chart-column', word: 'grade' },
  MERGE: { icon: 'i-lucide-merge', state: 'mergeState' },
  EXPENSE: { icon: 'i-lucide-receipt', word: 'expenseKind', state: 'expenseState' },
  GREETING: { icon: 'i-lucide-gift', word: 'greetingKind' },
  MAINTENANCE_PLAN: { icon: 'i-lucide-calendar-heart' },
  EVALUATION: { icon: 'i-lucide-handshake', word: 'agentResult' },
  BREACH: { icon: 'i-lucide-triangle-alert' },
  EVENT_LEAD: { icon: 'i-lucide-tent' },
};

export const MOMENT_KINDS = Object.keys(KINDS) as MomentKind[];

export function kindName(kind: string): string {
  return wordOr(`timeline.kind.${kind}`, kind);
}

export function iconOf(kind: string): string {
  return KINDS[kind]?.icon ?? 'i-lucide-circle-dot';
}

function enumWord(name: string | undefined, value: string | null): string {
  return name && value ? wordOr(`enum.${name}.${value}`, value) : '';
}

/** What happened, in one line: kind, number, what kind of it, money. */
export function titleOf(moment: Moment): string {
  const { kind, number, former, amount, currency } = moment;
  const word = enumWord(KINDS[kind]?.word, moment.word);
  const change = former ? `${enumWord(KINDS[kind]?.word, former)} → ${word}` : word;
  const money = amount ? formatMoney(amount, currency ?? undefined) : '';
  const who = kind === 'OWNER' && !moment.person ? t('customers.noOwner') : '';
  return [kindName(kind), number, change, money, who].filter(Boolean).join(' · ');
}

/** Who, and how far it is. */
export function noteOf(moment: Moment): string {
  return [moment.person?.name, enumWord(KINDS[moment.kind]?.state, moment.state)].filter(Boolean).join(' · ');
}
