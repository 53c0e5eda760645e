import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';
import { answerObjection, sendObjection } from './result-objection.actions.ts';
import { ResultObjection } from './result-objection.entity.ts';
import { ResultObjectionAnswerInput, ResultObjectionSendInput } from './result-objection.types.ts';

@Resolver(() => ResultObjection)
export class ResultObjectionResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => ResultObjection, { description: 'One objection by id.' })
  resultObjection(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => ResultObjection, {
    description: 'Objections of the people in sight, the latest first.',
    sort: ['-sentAt'],
  })
  resultObjections(): never {
    return answeredByReader();
  }

  @Allow('attendance:readOwn')
  @Action(
    { resultObjection: () => ResultObjection },
    { description: 'Objects to the own result, within the days that are given (domain-rules 17.5).' },
  )
  async resultObjectionSend(
    @Ctx() ctx: Context,
    @Arg('input', () => ResultObjectionSendInput) input: ResultObjectionSendInput,
  ) {
    return { resultObjection: await sendObjection(ctx, input) };
  }

  @Allow('attendanceMonth:close')
  @Action({ resultObjection: () => ResultObjection }, { description: 'Answers an objection of somebody else.' })
  async resultObjectionAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => ResultObjectionAnswerInput) input: ResultObjectionAnswerInput,
  ) {
    return { resultObjection: await answerObjection(ctx, input) };
  }
}

@Resolver(() => AttendanceResult)
export class AttendanceResultObjectionsResolver {
  @HasPage(() => ResultObjection, {
    via: 'result',
    sort: ['-sentAt'],
    description: 'What the person has against it, the latest first.',
  })
  objections(): never {
    return answeredByReader();
  }
}
