export interface EmploymentFacts {
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
}

/** The last day of work is the first one at the earliest. */
export function whyNotEmployment({ hiredOn, leftOn }: EmploymentFacts): 'EMPLOYEE_LEFT_BEFORE_HIRED' | null {
  return hiredOn && leftOn && leftOn < hiredOn ? 'EMPLOYEE_LEFT_BEFORE_HIRED' : null;
}

/** @param above the managers on the way up from the new one, himself included. */
export function whyNotManager(employeeId: string, above: readonly string[]): 'EMPLOYEE_MANAGER_IN_CIRCLE' | null {
  return above.includes(employeeId) ? 'EMPLOYEE_MANAGER_IN_CIRCLE' : null;
}

/** One @ with something on both sides; more only the mail server knows. */
export function whyNotEmail(email: string | null | undefined): 'EMAIL_INVALID' | null {
  return !email || /^[^\s@]+@[^\s@]+$/.test(email) ? null : 'EMAIL_INVALID';
}
