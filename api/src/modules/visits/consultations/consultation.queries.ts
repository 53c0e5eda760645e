import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { Customer } from '../../customers/index.ts';
import type { ConsultationKind } from './consultation.rules.ts';

/** Looking twice within this time is one look: pages are asked for again whenever something has changed. */
const ONE_LOOK_MINUTES = 10;

/**
 * One statement: it finds the customer as far as the person sees it, and leaves out what was noted a moment ago. Rows of a log
 * are no changes of anything, so they have no journal.
 */
const NOTE = (visible: string): string => `/* consultations.note */
  with seen as (select c.id from customers c where c.id = ? and ${visible}),
    noted as (
      insert into consultations (id, created_at, updated_at, version, customer_id, employee_id, kind, at)
      select ?, at.now, at.now, 1, seen.id, ?, ?, at.now from seen, (select ?::timestamptz as now) at
      where not exists (
        select 1 from consultations k where k.customer_id = seen.id and k.employee_id = ? and k.kind = ?
          and k.at > at.now - interval '${ONE_LOOK_MINUTES} minutes' and k.at <= at.now))
  select id from seen`;

export interface Look {
  readonly customerId: string;
  readonly kind: ConsultationKind;
}

/** Notes that the person looks the customer up; null when there is none in sight. Who is no employee prepares no visits. */
export async function noteConsultation(ctx: Ctx, { customerId, kind }: Look): Promise<{ id: string } | null> {
  if (!isUuid(customerId)) return null;
  const { employeeId } = ctx.actor;
  if (employeeId === null) return { id: customerId };
  const scope = boundScope(Customer, 'c', ctx.actor);
  const [seen] = await ctx.em.execute<{ id: string }[]>(NOTE(scope.text), [
    customerId,
    ...scope.values,
    uuidv7(),
    employeeId,
    kind,
    ctx.now.toISOString(),
    employeeId,
    kind,
  ]);
  return seen ?? null;
}
