export interface EmploymentFacts {
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
}

/** The last day of work is the first one at the earliest. */
export function whyNotEmployment({ hiredOn, leftOn }: EmploymentFacts): 'EMPLOYEE_LEFT_BEFORE_HIRED' | null {
  return hiredOn && leftOn && leftOn < hiredOn ? 'EMPLOYEE_LEFT_BEFORE_HIRED' : null;
}

/** @param above the numbers of the managers on the way up from the new one, himself included. */
export function whyNotManager(number: string, above: readonly string[]): 'EMPLOYEE_MANAGER_IN_CIRCLE' | null {
  return above.includes(number) ? 'EMPLOYEE_MANAGER_IN_CIRCLE' : null;
}

/** Everybody above somebody, nearest first, as `managers` says; a circle that is there already ends the way. */
export function wayUpIn(managers: ReadonlyMap<string, string | null>, from: string): string[] {
  const way: string[] = [];
  for (let next: string | null = from; next !== null && !way.includes(next); next = managers.get(next) ?? null)
    way.push(next);
  return way;
}

/** One @ with something on both sides; more only the mail server knows. */
export function whyNotEmail(email: string | null | undefined): 'EMAIL_INVALID' | null {
  return !email || /^[^\s@]+@[^\s@]+$/.test(email) ? null : 'EMAIL_INVALID';
}
