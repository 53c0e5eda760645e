import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { judgeOutingReason, markOutingNecessary, requestOuting, withdrawOuting } from './outing.actions.ts';
import { Outing } from './outing.entity.ts';
import {
  OutingCreateInput,
  OutingJudgeReasonInput,
  OutingMarkNecessaryInput,
  OutingWithdrawInput,
} from './outing.types.ts';

@Resolver(() => Outing)
export class OutingResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Outing, { description: 'One outing by id.' })
  outing(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Outing, { description: 'The outings of the people in sight, the latest first.', sort: ['-startsAt'] })
  outings(): never {
    return answeredByReader();
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action(
    { outing: () => Outing },
    { description: 'Explains an outing to HR and the line manager, one of whom decides (domain-rules 17.2).' },
  )
  async outingCreate(@Ctx() ctx: Context, @Arg('input', () => OutingCreateInput) input: OutingCreateInput) {
    return { outing: await requestOuting(ctx, input) };
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action({ outing: () => Outing }, { description: 'Takes an outing back.' })
  async outingWithdraw(@Ctx() ctx: Context, @Arg('input', () => OutingWithdrawInput) input: OutingWithdrawInput) {
    return { outing: await withdrawOuting(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { outing: () => Outing },
    {
      description:
        'HR judges the reason of an outing on business; late explanations cannot be accepted (domain-rules 17.4).',
    },
  )
  async outingJudgeReason(
    @Ctx() ctx: Context,
    @Arg('input', () => OutingJudgeReasonInput) input: OutingJudgeReasonInput,
  ) {
    return { outing: await judgeOutingReason(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { outing: () => Outing },
    { description: 'HR says whether a trip to headquarters was necessary (domain-rules 18.3).' },
  )
  async outingMarkNecessary(
    @Ctx() ctx: Context,
    @Arg('input', () => OutingMarkNecessaryInput) input: OutingMarkNecessaryInput,
  ) {
    return { outing: await markOutingNecessary(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeOutingsResolver {
  @HasPage(() => Outing, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The outings of the person, the latest first.',
  })
  outings(): never {
    return answeredByReader();
  }
}
