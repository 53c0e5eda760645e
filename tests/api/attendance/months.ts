import { randomUUID } from 'node:crypto';

import type { TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';

/** A day of the shops in these tests: 09:00 to 18:00 of the company's zone. */
export interface WorkedDay {
  readonly date: string;
  /** Times of the day, `HH:MM`; come and go in turns. None: no punch at all. */
  readonly punches?: readonly string[];
}

export const FULL = ['09:00', '18:00'];

const local = (date: string, time: string): string => `${date}T${time}:00+08:00`;

/** Rosters and punches, as imports bring them: past the actions. */
export async function worked(
  api: TestApi,
  { employeeId, shopId, days }: { employeeId: string; shopId: string; days: readonly WorkedDay[] },
): Promise<void> {
  const { pool } = api.server.archive;
  for (const { date, punches = FULL } of days) {
    await pool.query(
      `insert into roster_entries (id, created_at, updated_at, employee_id, shop_id, date, kind, starts_at, ends_at, breaks)
       values ($1, now(), now(), $2, $3, $4, 'WORK', $5, $6, '[]')`,
      [randomUUID(), employeeId, shopId, date, local(date, '09:00'), local(date, '18:00')],
    );
    for (const [at, time] of punches.entries()) {
      await pool.query(
        `insert into punches (id, created_at, updated_at, employee_id, shop_id, place_id, at, direction, source)
         values ($1, now(), now(), $2, $3, $3, $4, $5, 'DEVICE')`,
        [randomUUID(), employeeId, shopId, local(date, time), at % 2 === 0 ? 'IN' : 'OUT'],
      );
    }
  }
}

export async function earning(hr: Person, employeeId: string, values: object = {}): Promise<void> {
  const usual = { monthlyWage: '3480.00', bonusBase: '600.00', validFrom: '2026-01-01', reason: 'Contract' };
  await hr.client.act('wageSet', { employeeId, ...usual, ...values }).data();
}

/** The seven clauses with their defaults, from a day on. */
export async function aPolicy(hr: Person, validFrom: string, values: object = {}): Promise<string> {
  const { policyVersionCreate } = await hr.client
    .act('policyVersionCreate', { text: 'Seven clauses', validFrom, ...values }, 'policyVersion { id version }')
    .data();
  const { id, version } = policyVersionCreate.policyVersion;
  await hr.client.act('policyVersionPutInForce', { id, version }).data();
  return id;
}

/** Judges a month and does the work in the background. */
export async function computed(
  api: TestApi,
  hr: Person,
  input: { month: string; employeeId?: string; shopId?: string },
): Promise<void> {
  await hr.client.act('attendanceResultCompute', input).data();
  await api.runJobs();
}

export const RESULT = `id version no isCurrent state workdays incidentCount notifiedSeconds unnotifiedSeconds judgedBefore
  days { date startsAt endsAt policyVersionId shiftSeconds presentSeconds firstInAt lastOutAt flags isOnLeave
    punches { at direction source shopId }
    incidents { kind reason startsAt endsAt seconds isNotified isExcused clause causes { type id isNotice } } }
  segments { startsOn endsOn policyVersionId workdays incidentCount factor }`;

export const PAY = `currency bonus deduction cappedDeduction payableDeduction
  bonusLines { bonusBase workdays ofWorkdays factor amount }
  deductionLines { date kind clause bucket seconds hours hourlyWage multiplier amount }
  capLines { share monthWage amount }`;

/** The result that counts, as somebody sees it, with its money where he may see that. */
export async function resultOf(reader: Person, employeeId: string, month: string) {
  const { attendanceResults } = await reader.client
    .run(
      `query R($filter: AttendanceResultFilter) {
        attendanceResults(first: 2, filter: $filter) { nodes { ${RESULT} pays(first: 5) { nodes { ${PAY} } } } }
      }`,
      {
        filter: {
          employee: { id: { eq: employeeId } },
          startsOn: { eq: `${month}-01` },
          isCurrent: { eq: true },
        },
      },
    )
    .data();
  return attendanceResults.nodes[0] ?? null;
}
