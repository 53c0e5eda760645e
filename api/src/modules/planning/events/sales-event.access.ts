import type { Actor } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { readsArchive } from '../../customers/index.ts';
import { type EventState, isReportOverdue } from './sales-event.rules.ts';

interface Moment {
  readonly now: Date;
  readonly zone: string;
}

/** Whether the general manager waits for the effect report in vain today (rules 8.10). */
export function isReportLate(event: { state: EventState; reportDueOn: string }, { now, zone }: Moment): boolean {
  return isReportOverdue(event, businessDate(now, zone));
}

/** Over all customers, and only for who may read of any that it was met at a fair (rules 6.5). */
export function mayCountLeads(actor: Actor): boolean {
  return readsArchive(actor) && actor.can('customer:readAll');
}
