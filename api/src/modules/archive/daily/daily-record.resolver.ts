import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { businessDate } from '../../../kernel/period.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { isMoveOverdue, mayWriteDaily } from './daily-record.access.ts';
import { createDailyRecord, editDailyRecord, moveDailyRecord } from './daily-record.actions.ts';
import { DailyRecord } from './daily-record.entity.ts';
import { DailyRecordCreateInput, DailyRecordEditInput, DailyRecordMoveInput } from './daily-record.types.ts';

const changed = { dailyRecord: () => DailyRecord };

@Resolver(() => DailyRecord)
export class DailyRecordResolver {
  @Allow('archive:read')
  @ReadOne(() => DailyRecord, { description: 'One record of the daily archive by id.' })
  dailyRecord(): never {
    return answeredByReader();
  }

  @Allow('archive:read')
  @ReadPage(() => DailyRecord, {
    description: 'The daily archive, newest first (domain-rules 6.7).',
    sort: ['-happenedOn'],
  })
  dailyRecords(): never {
    return answeredByReader();
  }

  @Allow('daily:write')
  @Action(changed, { description: 'Writes in the daily archive (domain-rules 6.7).' })
  async dailyRecordCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => DailyRecordCreateInput) input: DailyRecordCreateInput,
  ) {
    return { dailyRecord: await createDailyRecord(ctx, input) };
  }

  @Allow('daily:write', 'archive:file')
  @Action(changed, { description: 'Changes an own record that was not moved.' })
  async dailyRecordEdit(@Ctx() ctx: Context, @Arg('input', () => DailyRecordEditInput) input: DailyRecordEditInput) {
    return { dailyRecord: await editDailyRecord(ctx, input) };
  }

  @Allow('archive:file')
  @Action(changed, { description: 'Moves a record to a big category, under a number (domain-rules 6.7).' })
  async dailyRecordMove(@Ctx() ctx: Context, @Arg('input', () => DailyRecordMoveInput) input: DailyRecordMoveInput) {
    return { dailyRecord: await moveDailyRecord(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['moveDueOn', 'item'],
    description: 'Flagged: important, and not moved in time (domain-rules 6.7).',
  })
  isMoveOverdue(@Root() { moveDueOn, item }: Pick<DailyRecord, 'moveDueOn' | 'item'>, @Ctx() ctx: Context): boolean {
    return isMoveOverdue({ moveDueOn, isMoved: item !== null }, businessDate(ctx.now, ctx.zone));
  }

  @Computed(() => Boolean, { needs: ['author', 'item'], description: 'Whether one may change it.' })
  viewerCanEdit(@Root() record: Pick<DailyRecord, 'author' | 'item'>, @Ctx() { actor }: Context): boolean {
    return record.item === null && mayWriteDaily(actor, record);
  }
}
