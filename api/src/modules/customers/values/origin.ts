import type { Ctx } from '../../../kernel/context.ts';
import type { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { whyNotOrigin } from './field-value.rules.ts';
import type { FieldOriginInput } from './field-value.types.ts';
import type { Provenance } from './keep-values.queries.ts';

const AGENCY_LIMIT = 200;

/** An agency carries its name and cost, and nothing was learnt tomorrow (rules 3.3). */
export function checkOrigin(ctx: Ctx, check: InputCheck, input: FieldOriginInput): InputCheck {
  const { obtainedOn, cost } = input;
  const origin = whyNotOrigin(input);
  const isAmount = !cost || (parseMoney(cost) !== null && !isNegative(cost));
  return check
    .text('agency', input.agency, { most: AGENCY_LIMIT })
    .rule('agency', origin.agency)
    .rule('cost', origin.cost ?? (isAmount ? null : 'VALUE_OUT_OF_RANGE'))
    .rule('obtainedOn', obtainedOn && obtainedOn > businessDate(ctx.now, ctx.zone) ? 'VALUE_OUT_OF_RANGE' : null);
}

export function originOf(ctx: Ctx, { source, agency, cost, obtainedOn }: FieldOriginInput): Provenance {
  return {
    source,
    agency: agency?.trim() || null,
    cost: cost ?? null,
    obtainedOn: obtainedOn ?? businessDate(ctx.now, ctx.zone),
  };
}
