import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Observation } from './observation.entity.ts';

/** HR sees what it answers; the sender sees the answer; the shop sees nothing of it (rules 18.2). */
defineScope(Observation, ({ can, t, me }) => {
  if (can('observation:readAll')) return EVERYTHING;
  return can('observation:send') ? `${t}.sent_by_id = ${me.employeeId}` : NOTHING;
});
