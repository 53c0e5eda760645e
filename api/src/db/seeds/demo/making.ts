import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import type { DemoCompany } from './demo-company.ts';
import type { Ids, Rows } from './people.rows.ts';
import { ZONE } from './season.ts';
import type { Role } from './staff.ts';

/** What makers of rows need beside the company: ids, the moment, and who is who. */
export interface Making {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly today: LocalDate;
  /** The employee who holds a role: the first one of several. */
  readonly holder: (role: Role) => string;
  /** The account of an employee, by his id; some have none. */
  readonly accountOf: (employee: string) => string | null;
}

interface Known {
  readonly ids: Ids;
  readonly idAt: (instant: Date) => string;
  readonly now: Date;
  readonly accounts: Rows;
}

export function makingOf({ staff }: DemoCompany, { ids, idAt, now, accounts }: Known): Making {
  const byEmployee = new Map(accounts.map(({ id, employee }) => [String(employee), String(id)]));
  return {
    ids,
    idAt,
    now,
    today: businessDate(now, ZONE),
    holder: (wanted) => ids.employee(staff.find(({ role }) => role === wanted)?.number ?? ''),
    accountOf: (employee) => byEmployee.get(employee) ?? null,
  };
}
