import { v7 as uuidv7 } from 'uuid';

import { uuidList, writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { Period } from '../../../kernel/period.ts';
import type { FindingSeverity } from './finding.enums.ts';
import type { FindingEvidence } from './finding.types.ts';

/** What a rule finds, as it says it. */
export interface Found {
  readonly rule: string;
  /** Counts the wordings of the rule, from 1. */
  readonly ruleVersion: number;
  readonly period: Period;
  /** With rule and period it is one finding, however often it is found. */
  readonly subjectKey: string;
  readonly employeeId: string | null;
  readonly shopId: string | null;
  readonly regionId: string | null;
  readonly measured: string | null;
  readonly threshold: string | null;
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly evidence: readonly FindingEvidence[];
  readonly severity: FindingSeverity;
}

/** What was asked: what these rules found before about these shops in this time, and do not find any more, is over. */
interface Asked {
  readonly rules: readonly string[];
  readonly shopIds: readonly string[];
  readonly period: Period;
}

const ROWS = `json_to_recordset(?::json) as n (id uuid, rule text, rule_version integer, period_from date, period_to date,
    subject_key text, employee_id uuid, shop_id uuid, region_id uuid, measured numeric, threshold numeric, inputs jsonb,
    evidence jsonb, severity text)`;

/** Closed by itself: nobody stands behind it, and nobody said why. */
const BY_ITSELF = `(f.state = 'RESOLVED' and f.decided_by_id is null and f.decision_note is null)`;

const RENEW = `/* findings.renew */ with found as (
    select f.id, f.state, f.measured as was, n.rule_version, n.employee_id, n.shop_id, n.region_id, n.measured, n.threshold,
      n.inputs, n.evidence, n.severity, ${BY_ITSELF} as is_over
    from ${ROWS} join findings f on f.rule = n.rule and f.subject_key = n.subject_key and f.period_from = n.period_from
    where ${BY_ITSELF} or (f.rule_version, f.employee_id, f.shop_id, f.region_id, f.measured, f.threshold, f.inputs, f.evidence, f.severity)
      is distinct from (n.rule_version, n.employee_id, n.shop_id, n.region_id, n.measured, n.threshold, n.inputs, n.evidence, n.severity)
    for update of f)
  update findings f set updated_at = ?::timestamptz, version = f.version + 1, rule_version = found.rule_version,
    employee_id = found.employee_id, shop_id = found.shop_id, region_id = found.region_id, measured = found.measured,
    threshold = found.threshold, inputs = found.inputs, evidence = found.evidence, severity = found.severity,
    state = case when found.is_over then 'OPEN' else f.state end,
    decided_at = case when found.is_over then null else f.decided_at end
  from found where f.id = found.id
  returning f.id, f.version, jsonb_build_object('state', found.state, 'measured', found.was) as before,
    jsonb_build_object('state', f.state, 'measured', f.measured) as after`;

const OPEN = `/* findings.open */ insert into findings as f (id, created_at, updated_at, version, rule, rule_version, period_from,
    period_to, subject_key, employee_id, shop_id, region_id, measured, threshold, inputs, evidence, severity, state, found_at)
  select n.id, at, at, 1, n.rule, n.rule_version, n.period_from, n.period_to, n.subject_key, n.employee_id, n.shop_id,
    n.region_id, n.measured, n.threshold, n.inputs, n.evidence, n.severity, 'OPEN', at
  from (select ?::timestamptz as at) settled cross join ${ROWS}
  on conflict (rule, subject_key, period_from) do nothing
  returning f.id, f.version, null::jsonb as before,
    jsonb_build_object('rule', f.rule, 'subjectKey', f.subject_key, 'severity', f.severity) as after`;

const CLOSE = `/* findings.close */ update findings f set updated_at = at, version = f.version + 1, state = 'RESOLVED', decided_at = at
  from (select ?::timestamptz as at) settled
  where f.rule = any(?::text[]) and f.shop_id = any(?::uuid[]) and f.period_from >= ?::date and f.period_from < ?::date
    and f.state = 'OPEN'
    and not exists (select from ${ROWS} where n.rule = f.rule and n.subject_key = f.subject_key and n.period_from = f.period_from)
  returning f.id, f.version, jsonb_build_object('state', 'OPEN') as before, jsonb_build_object('state', f.state) as after`;

function rowOf({ period, ruleVersion, subjectKey, employeeId, shopId, regionId, ...rest }: Found) {
  return {
    ...rest,
    id: uuidv7(),
    rule_version: ruleVersion,
    period_from: period.from,
    period_to: period.to,
    subject_key: subjectKey,
    employee_id: employeeId,
    shop_id: shopId,
    region_id: regionId,
  };
}

/**
 * Brings findings up to what rules say now; doing it again changes nothing. New ones open, known ones follow with whatever
 * people made of them, and those whose cause is gone close by themselves while nobody has touched them. Answers the ids of
 * the new ones that are serious.
 */
export async function settleFindings(ctx: Ctx, asked: Asked, found: readonly Found[]): Promise<string[]> {
  const at = ctx.now.toISOString();
  const rows = JSON.stringify(found.map(rowOf));
  const { rules, shopIds, period } = asked;
  const write = (kind: 'create' | 'update', text: string, values: readonly unknown[]) =>
    writeInBulk(ctx, { of: 'Finding', kind, text, values });
  await write('update', RENEW, [rows, at]);
  const opened = await write('create', OPEN, [at, rows]);
  await write('update', CLOSE, [at, `{${rules.join(',')}}`, uuidList(shopIds), period.from, period.to, rows]);
  return opened.flatMap(({ id, after }) => (Reflect.get(after ?? {}, 'severity') === 'SERIOUS' ? [id] : []));
}
