import { v7 as uuidv7 } from 'uuid';

import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { ResultState } from './attendance-result.enums.ts';
import type { StoredCause, StoredPay, StoredResult } from './result-document.ts';

/** What a month came to, ready to be kept. */
export interface NewResult {
  readonly employeeId: string;
  readonly shopId: string | null;
  readonly workdays: number;
  readonly incidentCount: number;
  readonly notifiedSeconds: number;
  readonly unnotifiedSeconds: number;
  readonly outingSeconds: number;
  readonly digest: string;
  readonly document: StoredResult;
  /** Null where no wage is known, or the sum would be of two currencies. */
  readonly pay: NewPay | null;
  readonly incidents: readonly NewIncident[];
}

export interface NewPay {
  readonly currency: string;
  readonly bonus: string | null;
  readonly deduction: string;
  readonly cappedDeduction: string;
  readonly payableDeduction: string;
  readonly document: StoredPay;
}

export interface NewIncident {
  readonly shopId: string;
  readonly date: LocalDate;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly isNotified: boolean;
  readonly isExcused: boolean;
  readonly clause: number;
  readonly policyVersionId: string | null;
  readonly reasonCode: string;
  readonly causes: readonly StoredCause[];
}

export interface CurrentResult {
  readonly id: string;
  readonly employeeId: string;
  readonly no: number;
  readonly state: ResultState;
  readonly digest: string;
  readonly judgedBefore: LocalDate | null;
}

const CURRENT = `/* results.current */ select id, employee_id as "employeeId", no, state, facts_digest as digest,
    document->>'judgedBefore' as "judgedBefore"
  from attendance_results where employee_id = any(?::uuid[]) and starts_on = ?::date and is_current for update`;

/** What counts now of some people, held until the transaction ends. */
export async function heldCurrent(
  { em }: Ctx,
  ids: readonly string[],
  startsOn: LocalDate,
): Promise<Map<string, CurrentResult>> {
  const rows = await em.execute<CurrentResult[]>(CURRENT, [uuidList(ids), startsOn]);
  return new Map(rows.map((row) => [row.employeeId, row]));
}

const SUPERSEDE = `/* results.supersede */ update attendance_results set is_current = false, version = version + 1, updated_at = ?::timestamptz
  where id = any(?::uuid[])
  returning id, version, jsonb_build_object('isCurrent', true) as before, jsonb_build_object('isCurrent', false) as after`;
const FORGET = (table: string): string => `/* results.forget */ delete from ${table} where result_id = any(?::uuid[])
  returning id, version, jsonb_build_object('result', result_id) as before, null::jsonb as after`;

const RESULTS = `json_to_recordset(?::json) as n (id uuid, employee_id uuid, shop_id uuid, no integer, workdays integer,
    incident_count integer, notified_seconds integer, unnotified_seconds integer, outing_seconds integer, digest text, document jsonb)`;
const TOLD = `jsonb_build_object('employee', r.employee_id, 'startsOn', r.starts_on, 'no', r.no, 'workdays', r.workdays,
    'incidentCount', r.incident_count)`;

const INSERT = `/* results.insert */ insert into attendance_results as r
    (id, created_at, updated_at, version, employee_id, shop_id, starts_on, no, is_current, state, workdays, incident_count,
     notified_seconds, unnotified_seconds, outing_seconds, computed_at, facts_digest, document)
  select n.id, at, at, 1, n.employee_id, n.shop_id, starts_on, n.no, true, 'COMPUTED', n.workdays, n.incident_count,
    n.notified_seconds, n.unnotified_seconds, n.outing_seconds, at, n.digest, n.document
  from (select ?::timestamptz as at, ?::date as starts_on) computed cross join ${RESULTS}
  returning r.id, r.version, null::jsonb as before, ${TOLD} as after`;

const RENEW = `/* results.renew */ update attendance_results r set updated_at = at, version = r.version + 1, shop_id = n.shop_id,
    workdays = n.workdays, incident_count = n.incident_count, notified_seconds = n.notified_seconds,
    unnotified_seconds = n.unnotified_seconds, outing_seconds = n.outing_seconds, computed_at = at, facts_digest = n.digest,
    document = n.document
  from (select ?::timestamptz as at) computed cross join ${RESULTS}
  where r.id = n.id
  returning r.id, r.version, jsonb_build_object('no', r.no) as before, ${TOLD} as after`;

const INSERT_PAYS = `/* results.insertPays */ insert into attendance_pays as p
    (id, created_at, updated_at, version, result_id, employee_id, starts_on, currency, bonus, deduction, capped_deduction,
     payable_deduction, document)
  select n.id, at, at, 1, n.result_id, n.employee_id, starts_on, n.currency, n.bonus, n.deduction, n.capped_deduction,
    n.payable_deduction, n.document
  from (select ?::timestamptz as at, ?::date as starts_on) computed
  cross join json_to_recordset(?::json) as n (id uuid, result_id uuid, employee_id uuid, currency text, bonus numeric,
    deduction numeric, capped_deduction numeric, payable_deduction numeric, document jsonb)
  returning p.id, p.version, null::jsonb as before, jsonb_build_object('result', p.result_id) as after`;

const INSERT_INCIDENTS = `/* results.insertIncidents */ insert into attendance_incidents as i
    (id, created_at, updated_at, version, result_id, employee_id, shop_id, date, kind, starts_at, ends_at, seconds,
     is_notified, is_excused, clause, policy_version_id, reason_code, causes)
  select n.id, at, at, 1, n.result_id, n.employee_id, n.shop_id, n.date, n.kind, to_timestamp(n.from_second),
    to_timestamp(n.to_second), n.seconds, n.is_notified, n.is_excused, n.clause, n.policy_version_id, n.reason_code, n.causes
  from (select ?::timestamptz as at) computed
  cross join json_to_recordset(?::json) as n (id uuid, result_id uuid, employee_id uuid, shop_id uuid, date date, kind text,
    from_second bigint, to_second bigint, seconds integer, is_notified boolean, is_excused boolean, clause integer,
    policy_version_id uuid, reason_code text, causes jsonb)
  returning i.id, i.version, null::jsonb as before, jsonb_build_object('result', i.result_id, 'date', i.date, 'kind', i.kind) as after`;

/** A result with the row that it becomes: a new one, or the preliminary one of a month that is not over. */
export interface PlacedResult extends NewResult {
  readonly id: string;
  readonly no: number;
}

function resultColumns({
  id,
  employeeId,
  shopId,
  no,
  workdays,
  incidentCount,
  digest,
  document,
  ...rest
}: PlacedResult) {
  const { notifiedSeconds, unnotifiedSeconds, outingSeconds } = rest;
  return {
    id,
    employee_id: employeeId,
    shop_id: shopId,
    no,
    workdays,
    incident_count: incidentCount,
    notified_seconds: notifiedSeconds,
    unnotified_seconds: unnotifiedSeconds,
    outing_seconds: outingSeconds,
    digest,
    document,
  };
}

function payColumns({ id, employeeId, pay }: PlacedResult): object[] {
  if (pay === null) return [];
  const { currency, bonus, deduction, cappedDeduction, payableDeduction, document } = pay;
  const ids = { id: uuidv7(), result_id: id, employee_id: employeeId };
  const amounts = { bonus, deduction, capped_deduction: cappedDeduction, payable_deduction: payableDeduction };
  return [{ ...ids, currency, ...amounts, document }];
}

function incidentColumns({ id, employeeId, incidents }: PlacedResult): object[] {
  return incidents.map(({ shopId, from, to, isNotified, isExcused, policyVersionId, reasonCode, ...rest }) => ({
    ...rest,
    id: uuidv7(),
    result_id: id,
    employee_id: employeeId,
    shop_id: shopId,
    from_second: from,
    to_second: to,
    is_notified: isNotified,
    is_excused: isExcused,
    policy_version_id: policyVersionId,
    reason_code: reasonCode,
  }));
}

export interface ResultChanges {
  readonly startsOn: LocalDate;
  /** Results that count no more; what they found is kept with them. */
  readonly superseded: readonly string[];
  readonly added: readonly PlacedResult[];
  /** Preliminary results, brought up to date in their place. */
  readonly renewed: readonly PlacedResult[];
}

/** Results that count no more, and what they found as rows. */
async function takeBack(ctx: Ctx, { superseded, renewed }: ResultChanges): Promise<void> {
  const at = ctx.now.toISOString();
  const [old, kept] = [uuidList(superseded), uuidList(renewed.map(({ id }) => id))];
  const gone = { kind: 'delete' } as const;
  if (superseded.length > 0) {
    await writeInBulk(ctx, { of: 'AttendanceResult', kind: 'update', text: SUPERSEDE, values: [at, old] });
    await writeInBulk(ctx, { of: 'AttendanceIncident', ...gone, text: FORGET('attendance_incidents'), values: [old] });
  }
  if (renewed.length > 0) {
    await writeInBulk(ctx, { of: 'AttendanceIncident', ...gone, text: FORGET('attendance_incidents'), values: [kept] });
    await writeInBulk(ctx, { of: 'AttendancePay', ...gone, text: FORGET('attendance_pays'), values: [kept] });
  }
}

async function insert(ctx: Ctx, of: string, { text, values, rows }: BulkInsert): Promise<void> {
  if (rows.length === 0) return;
  await writeInBulk(ctx, {
    of,
    kind: 'create',
    text,
    values: [ctx.now.toISOString(), ...values, JSON.stringify(rows)],
  });
}

interface BulkInsert {
  readonly text: string;
  /** After the moment and before the rows. */
  readonly values: readonly unknown[];
  readonly rows: readonly object[];
}

/** Set by set, with a journal row for each row; incidents as rows are those of the results that count. */
export async function writeResults(ctx: Ctx, changes: ResultChanges): Promise<void> {
  const { startsOn, added, renewed } = changes;
  await takeBack(ctx, changes);
  if (renewed.length > 0) {
    const values = [ctx.now.toISOString(), JSON.stringify(renewed.map(resultColumns))];
    await writeInBulk(ctx, { of: 'AttendanceResult', kind: 'update', text: RENEW, values });
  }
  const all = [...added, ...renewed];
  const rows = added.map(resultColumns);
  await insert(ctx, 'AttendanceResult', { text: INSERT, values: [startsOn], rows });
  await insert(ctx, 'AttendancePay', { text: INSERT_PAYS, values: [startsOn], rows: all.flatMap(payColumns) });
  await insert(ctx, 'AttendanceIncident', { text: INSERT_INCIDENTS, values: [], rows: all.flatMap(incidentColumns) });
}
