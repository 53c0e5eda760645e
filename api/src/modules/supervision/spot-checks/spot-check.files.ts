import { loadRow } from '../../../kernel/load-row.ts';
import { defineFileOwner } from '../../files/index.ts';
import { mayCorrect } from './spot-check.access.ts';
import { SpotCheck } from './spot-check.entity.ts';

/** Evidence such as a picture of a video call. */
defineFileOwner({
  entity: SpotCheck,
  table: 'spot_checks',
  async mayAttach(ctx, id) {
    const check = await loadRow(ctx, SpotCheck, { by: { id }, lock: true });
    return check !== null && mayCorrect(ctx.actor, check);
  },
});
