import type { LocalDate } from '../../../kernel/period.ts';

interface Person {
  readonly id: string;
  /** Last day of work. */
  readonly leftOn: LocalDate | null;
}

/** Only who has left, and nobody himself (promise D3). */
export function whyNotErased(
  { id, leftOn }: Person,
  { today, actorId }: { readonly today: LocalDate; readonly actorId: string | null },
): 'EMPLOYEE_IS_ONESELF' | 'EMPLOYEE_STILL_EMPLOYED' | null {
  if (id === actorId) return 'EMPLOYEE_IS_ONESELF';
  return leftOn === null || leftOn >= today ? 'EMPLOYEE_STILL_EMPLOYED' : null;
}
