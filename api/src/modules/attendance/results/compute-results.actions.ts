import { createHash } from 'node:crypto';

import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { type LocalDate, monthOf, periodOfMonth } from '../../../kernel/period.ts';
import { sharedClosedMonths } from '../closing/closed-months.queries.ts';
import { loadFactRows } from '../facts/person-facts.queries.ts';
import { knownPeople } from '../facts/person-facts.rules.ts';
import { policiesInForce } from '../policies/policies-in-force.queries.ts';
import { judgedPerson } from './judged-person.rules.ts';
import {
  type CurrentResult,
  heldCurrent,
  type NewResult,
  type PlacedResult,
  writeResults,
} from './result-rows.queries.ts';

function digestOf(found: unknown): string {
  return createHash('sha256').update(JSON.stringify(found)).digest('base64url');
}

/** What the facts say now of some people about a month, kept nowhere. */
export async function judgePeople(ctx: Ctx, startsOn: LocalDate, ids: readonly string[]): Promise<NewResult[]> {
  const period = periodOfMonth(monthOf(startsOn));
  const [policies, rows] = await Promise.all([policiesInForce(ctx), loadFactRows(ctx, ids, period)]);
  const { zone, now } = ctx;
  return knownPeople(rows, { period, policies, zone, now }).map((person) => judgedPerson(person, digestOf));
}

/** A month that is not over has one result that follows the days; from its end on each other result is a new number. */
function isPreliminary({ state, judgedBefore }: CurrentResult, startsOn: LocalDate): boolean {
  return state === 'COMPUTED' && judgedBefore !== null && judgedBefore < periodOfMonth(monthOf(startsOn)).to;
}

/**
 * Judges the month of some people and keeps what is new about it; what was found before stays as it is (rules 1.11).
 * Nothing is judged of a closed month any more (rules 17.7).
 */
export async function computeResults(ctx: Ctx, startsOn: LocalDate, ids: readonly string[]): Promise<void> {
  if ((await sharedClosedMonths(ctx)).includes(startsOn)) return;
  const [current, judged] = await Promise.all([heldCurrent(ctx, ids, startsOn), judgePeople(ctx, startsOn, ids)]);
  const superseded: string[] = [];
  const added: PlacedResult[] = [];
  const renewed: PlacedResult[] = [];
  for (const result of judged) {
    const known = current.get(result.employeeId);
    if (known?.digest === result.digest) continue;
    if (known && isPreliminary(known, startsOn)) {
      renewed.push({ ...result, id: known.id, no: known.no });
    } else {
      added.push({ ...result, id: uuidv7(), no: (known?.no ?? 0) + 1 });
      if (known) superseded.push(known.id);
    }
  }
  await writeResults(ctx, { startsOn, superseded, added, renewed });
}
