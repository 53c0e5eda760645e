import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { answerObservation, sendObservation } from './observation.actions.ts';
import { Observation } from './observation.entity.ts';
import { ObservationAnswerInput, ObservationSendInput } from './observation.types.ts';

@Resolver(() => Observation)
export class ObservationResolver {
  @Allow('observation:readAll', 'observation:send')
  @ReadOne(() => Observation, { description: 'One observation by id.' })
  observation(): never {
    return answeredByReader();
  }

  @Allow('observation:readAll', 'observation:send')
  @ReadPage(() => Observation, {
    description: 'The observations, the latest first; without `observation:readAll` the own ones.',
    sort: ['-observedAt'],
  })
  observations(): never {
    return answeredByReader();
  }

  @Allow('observation:send')
  @Action({ observation: () => Observation }, { description: 'Tells HR what one saw in a shop (domain-rules 18.2).' })
  async observationSend(@Ctx() ctx: Context, @Arg('input', () => ObservationSendInput) input: ObservationSendInput) {
    return { observation: await sendObservation(ctx, input) };
  }

  @Allow('observation:answer')
  @Action(
    { observation: () => Observation },
    { description: 'Answers an observation with nothing, a talk or a spot check (domain-rules 18.2).' },
  )
  async observationAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => ObservationAnswerInput) input: ObservationAnswerInput,
  ) {
    return { observation: await answerObservation(ctx, input) };
  }
}
