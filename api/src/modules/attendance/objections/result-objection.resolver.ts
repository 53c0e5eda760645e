import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';
import { ResultObjection } from './result-objection.entity.ts';

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
