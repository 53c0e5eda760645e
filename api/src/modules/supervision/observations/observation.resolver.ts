import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Observation } from './observation.entity.ts';

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
}
