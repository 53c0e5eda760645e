import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { requestCorrection, withdrawCorrection } from './punch-correction.actions.ts';
import { PunchCorrection } from './punch-correction.entity.ts';
import { PunchCorrectionCreateInput, PunchCorrectionWithdrawInput } from './punch-correction.types.ts';

@Resolver(() => PunchCorrection)
export class PunchCorrectionResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => PunchCorrection, { description: 'One correction of punches by id.' })
  punchCorrection(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => PunchCorrection, {
    description: 'Asked corrections of the people in sight, the latest first.',
    sort: ['-requestedAt'],
  })
  punchCorrections(): never {
    return answeredByReader();
  }

  @Allow('attendance:request')
  @Action({ punchCorrection: () => PunchCorrection }, { description: 'Asks HR to put an own punch right.' })
  async punchCorrectionCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => PunchCorrectionCreateInput) input: PunchCorrectionCreateInput,
  ) {
    return { punchCorrection: await requestCorrection(ctx, input) };
  }

  @Allow('attendance:request', 'attendance:hr')
  @Action({ punchCorrection: () => PunchCorrection }, { description: 'Takes the wish for a correction back.' })
  async punchCorrectionWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => PunchCorrectionWithdrawInput) input: PunchCorrectionWithdrawInput,
  ) {
    return { punchCorrection: await withdrawCorrection(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeePunchCorrectionsResolver {
  @HasPage(() => PunchCorrection, {
    via: 'employee',
    sort: ['-requestedAt'],
    description: 'The corrections that the person asked for, the latest first.',
  })
  punchCorrections(): never {
    return answeredByReader();
  }
}
