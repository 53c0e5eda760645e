import type { Actor } from '../../../kernel/context.ts';

interface ListFacts {
  readonly rep: { readonly id: string };
}

/** Who sees everybody's customers acts on everybody's lists; others for the reps they act for. */
function isWithin(actor: Actor, { rep }: ListFacts): boolean {
  return actor.can('customer:readAll') || actor.repIds.includes(rep.id);
}

export function mayManageTasks(actor: Actor, list: ListFacts): boolean {
  return actor.can('task:manage') && isWithin(actor, list);
}

/** The rep, the assistant for the rep, and the manager say what was reached and what is done about the rest. */
export function mayReportTask(actor: Actor, list: ListFacts): boolean {
  return mayManageTasks(actor, list) || (actor.can('task:report') && actor.repIds.includes(list.rep.id));
}
