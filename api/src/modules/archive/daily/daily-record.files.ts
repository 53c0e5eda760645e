import { loadRow } from '../../../kernel/load-row.ts';
import { defineFileOwner } from '../../files/index.ts';
import { mayWriteDaily } from './daily-record.access.ts';
import { DailyRecord } from './daily-record.entity.ts';

defineFileOwner({
  entity: DailyRecord,
  table: 'daily_records',
  async mayAttach(ctx, id) {
    const record = await loadRow(ctx, DailyRecord, { by: { id }, lock: true });
    return record !== null && record.item === null && mayWriteDaily(ctx.actor, record);
  },
});
