import { loadRow } from '../../../kernel/load-row.ts';
import { defineFileOwner } from '../../files/index.ts';
import { Observation } from './observation.entity.ts';

/** Pictures and the like, by the sender until there is an answer. */
defineFileOwner({
  entity: Observation,
  table: 'observations',
  async mayAttach(ctx, id) {
    const observation = await loadRow(ctx, Observation, { by: { id }, lock: true });
    if (!observation || observation.answeredAt !== null) return false;
    return observation.sentBy.id === ctx.actor.employeeId && ctx.actor.can('observation:send');
  },
});
