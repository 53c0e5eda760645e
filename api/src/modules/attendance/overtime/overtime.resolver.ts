import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { requestOvertime, withdrawOvertime } from './overtime.actions.ts';
import { Overtime } from './overtime.entity.ts';
import { OvertimeCreateInput, OvertimeWithdrawInput } from './overtime.types.ts';

@Resolver(() => Overtime)
export class OvertimeResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Overtime, { description: 'One overtime by id.' })
  overtime(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Overtime, {
    description: 'The overtime of the people in sight, the latest first.',
    sort: ['-startsAt'],
  })
  overtimes(): never {
    return answeredByReader();
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action(
    { overtime: () => Overtime },
    { description: 'Asks to work longer; it never offsets late or early minutes (domain-rules 17.2).' },
  )
  async overtimeCreate(@Ctx() ctx: Context, @Arg('input', () => OvertimeCreateInput) input: OvertimeCreateInput) {
    return { overtime: await requestOvertime(ctx, input) };
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action({ overtime: () => Overtime }, { description: 'Takes overtime back.' })
  async overtimeWithdraw(@Ctx() ctx: Context, @Arg('input', () => OvertimeWithdrawInput) input: OvertimeWithdrawInput) {
    return { overtime: await withdrawOvertime(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeOvertimesResolver {
  @HasPage(() => Overtime, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The overtime of the person, the latest first.',
  })
  overtimes(): never {
    return answeredByReader();
  }
}
