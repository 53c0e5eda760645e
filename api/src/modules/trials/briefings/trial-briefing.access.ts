import type { Actor } from '../../../kernel/context.ts';
import type { TrialBriefing } from './trial-briefing.entity.ts';

export function mayAcknowledge(
  { can, employeeId }: Pick<Actor, 'can' | 'employeeId'>,
  { manager, acknowledgedAt }: Pick<TrialBriefing, 'manager' | 'acknowledgedAt'>,
): boolean {
  return can('trial:review') && acknowledgedAt === null && manager.id === employeeId;
}
