import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { AttendancePay } from './attendance-pay.entity.ts';
import { AttendanceResult } from './attendance-result.entity.ts';

@Resolver(() => AttendancePay)
export class AttendancePayResolver {
  @Allow('attendanceMoney:read', 'attendance:readOwn')
  @ReadOne(() => AttendancePay, { description: 'One result in money by id.' })
  attendancePay(): never {
    return answeredByReader();
  }

  @Allow('attendanceMoney:read', 'attendance:readOwn')
  @ReadPage(() => AttendancePay, {
    description: 'Results in money, the latest month first; without `attendanceMoney:read` the own ones.',
    sort: ['-startsOn'],
  })
  attendancePays(): never {
    return answeredByReader();
  }
}

@Resolver(() => AttendanceResult)
export class AttendanceResultPaysResolver {
  @HasPage(() => AttendancePay, {
    via: 'result',
    sort: ['-startsOn'],
    description: 'What it means in money, by currency; hidden from who may not see it.',
  })
  pays(): never {
    return answeredByReader();
  }
}
