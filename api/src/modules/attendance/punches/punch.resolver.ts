import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { clockPunch, recordPunch, voidPunchByHr } from './punch.actions.ts';
import { Punch } from './punch.entity.ts';
import { PunchClockInput, PunchRecordInput, PunchVoidInput } from './punch.types.ts';

@Resolver(() => Punch)
export class PunchResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => Punch, { description: 'One punch by id.' })
  punch(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => Punch, { description: 'The punches of the people in sight, the latest first.', sort: ['-at'] })
  punches(): never {
    return answeredByReader();
  }

  @Allow('punch:web')
  @Action(
    { punch: () => Punch },
    { description: 'Comes or goes at this moment, in the shop of the day or at HR (domain-rules 17.2).' },
  )
  async punchClock(@Ctx() ctx: Context, @Arg('input', () => PunchClockInput) input: PunchClockInput) {
    return { punch: await clockPunch(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { punch: () => Punch },
    { description: 'Enters a punch of somebody else with the reason (domain-rules 17.2).' },
  )
  async punchRecord(@Ctx() ctx: Context, @Arg('input', () => PunchRecordInput) input: PunchRecordInput) {
    return { punch: await recordPunch(ctx, input) };
  }

  @Allow('attendance:hr')
  @Action(
    { punch: () => Punch },
    { description: 'Lets a punch of somebody else count no more; it stays with the reason (domain-rules 17.3).' },
  )
  async punchVoid(@Ctx() ctx: Context, @Arg('input', () => PunchVoidInput) input: PunchVoidInput) {
    return { punch: await voidPunchByHr(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeePunchesResolver {
  @HasPage(() => Punch, { via: 'employee', sort: ['-at'], description: 'The punches of the person, the latest first.' })
  punches(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopPunchesResolver {
  @HasPage(() => Punch, {
    via: 'shop',
    sort: ['-at'],
    description: 'The punches of the people of the shop, the latest first.',
  })
  punches(): never {
    return answeredByReader();
  }
}
