import type { RouteLocationNamedRaw } from 'vue-router';

import { soldOrdersLink } from '../../../entities/orders/sold-orders.ts';
import { formatDay } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';

type Span = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK';

interface Period {
  readonly span: Span;
  readonly startsOn: string;
}

/** A short name of the period: `2026`, `2026 Q2`, `2026-05`, or the first day of a week. */
export function planPeriod({ span, startsOn }: Period): string {
  const year = startsOn.slice(0, 4);
  const names: Record<Span, () => string> = {
    YEAR: () => year,
    QUARTER: () => `${year} Q${Math.ceil(Number(startsOn.slice(5, 7)) / 3)}`,
    MONTH: () => startsOn.slice(0, 7),
    WEEK: () => formatDay(startsOn),
  };
  return `${t(`enum.planSpan.${span}`)} ${names[span]()}`;
}

interface Subject {
  readonly rep: { readonly name: string } | null;
  readonly region: { readonly name: string } | null;
}

/** Whose plan it is: a rep, a region, both, or the whole department. */
export function planSubject({ rep, region }: Subject): string {
  return [rep?.name, region?.name].filter(Boolean).join(' · ') || t('department.ofDepartment');
}

interface Sold {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly currency: string;
  readonly rep: { readonly id: string } | null;
  readonly region: { readonly id: string } | null;
}

/** The orders that the sold amount of a plan was added up from (domain-rules 8.5). */
export function soldLink({ rep, region, ...days }: Sold): RouteLocationNamedRaw {
  return soldOrdersLink({ ...days, repId: rep?.id, regionId: region?.id });
}
