import { bare } from '../../../lib/decimal.ts';
import { formatPercent } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';
import type { RequestNoun } from './request-rows.ts';

export interface PolicyLine {
  readonly validFrom: string;
  readonly partialRate: string;
  readonly unnotifiedMultiplier: string;
  readonly clauses: readonly number[];
}

/** What is being typed. */
export interface Draft {
  readonly noun: RequestNoun;
  /** Of leave or outing. */
  readonly kind: string;
  /** Null while it is not typed. */
  readonly startsAt: Date | null;
  readonly policy: PolicyLine | null;
}

export interface Consequence {
  readonly tone: 'info' | 'success' | 'warning';
  readonly title: string;
  readonly text: string;
}

/** The version in force on a date; the list in any order. */
export function policyOn<P extends PolicyLine>(policies: readonly P[], date: string): P | null {
  return (
    policies
      .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
      .findLast(({ validFrom }) => validFrom <= date) ?? null
  );
}

function costs(noun: RequestNoun, kind: string): boolean {
  if (noun === 'leave') return kind === 'SICK' || kind === 'PERSONAL';
  return noun === 'notice' || (noun === 'outing' && kind === 'PRIVATE');
}

function price({ policy, kind, noun }: Draft, isBefore: boolean): string {
  if (!costs(noun, kind)) return '';
  if (policy === null) return t('requests.noPolicy');
  const doubles = policy.clauses.includes(3);
  const times = isBefore || !doubles ? '1' : bare(policy.unnotifiedMultiplier);
  return t('requests.costs', { share: formatPercent(policy.partialRate), times });
}

const RULES: Readonly<Record<string, 'requests.rule.business' | 'requests.rule.hq'>> = {
  BUSINESS: 'requests.rule.business',
  HQ: 'requests.rule.hq',
};

function ruleOf({ noun, kind }: Draft): string {
  if (noun === 'overtime') return t('requests.rule.overtime');
  if (noun === 'correction') return t('requests.rule.correction');
  if (noun === 'outing') return RULES[kind] ? t(RULES[kind]) : '';
  return noun === 'leave' && kind !== '' && !costs(noun, kind) ? t('requests.rule.leaveFree') : '';
}

/** What follows from sending it now; told before the start is prior notice, at the start is not (rules 17.3). */
export function consequenceOf(draft: Draft, now: Date): Consequence | null {
  const { noun, startsAt } = draft;
  const rule = ruleOf(draft);
  if (noun === 'overtime' || noun === 'correction') return { tone: 'info', title: rule, text: '' };
  if (startsAt === null) return rule ? { tone: 'info', title: rule, text: '' } : null;
  const isBefore = now < startsAt;
  return {
    tone: isBefore ? 'success' : 'warning',
    title: t(isBefore ? 'requests.toldInTime' : 'requests.toldTooLate'),
    text: [price(draft, isBefore), rule].filter(Boolean).join(' '),
  };
}
