import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { endPunchNumber, setPunchNumber } from './punch-number.actions.ts';
import { PunchNumber } from './punch-number.entity.ts';
import { PunchNumberEndInput, PunchNumberSetInput } from './punch.types.ts';

@Resolver(() => PunchNumber)
export class PunchNumberResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => PunchNumber, { description: 'One number on devices by id.' })
  punchNumber(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => PunchNumber, { description: 'The numbers of the people on devices, by number.', sort: ['number'] })
  punchNumbers(): never {
    return answeredByReader();
  }

  @Allow('punch:import')
  @Action(
    { punchNumber: () => PunchNumber },
    { description: 'Says by which number devices know somebody; it is his alone in that time (domain-rules 17.2).' },
  )
  async punchNumberSet(@Ctx() ctx: Context, @Arg('input', () => PunchNumberSetInput) input: PunchNumberSetInput) {
    return { punchNumber: await setPunchNumber(ctx, input) };
  }

  @Allow('punch:import')
  @Action(
    { punchNumber: () => PunchNumber },
    { description: 'Sets the last day of a number; what was brought in with it stays.' },
  )
  async punchNumberEnd(@Ctx() ctx: Context, @Arg('input', () => PunchNumberEndInput) input: PunchNumberEndInput) {
    return { punchNumber: await endPunchNumber(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeePunchNumbersResolver {
  @HasPage(() => PunchNumber, {
    via: 'employee',
    sort: ['number'],
    description: 'The numbers of the person on devices.',
  })
  punchNumbers(): never {
    return answeredByReader();
  }
}
