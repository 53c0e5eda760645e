import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { SpotCheckResult } from './spot-check-result.entity.ts';
import { SpotCheck } from './spot-check.entity.ts';

@Resolver(() => SpotCheckResult)
export class SpotCheckResultResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadOne(() => SpotCheckResult, { description: 'One result of a check by id.' })
  spotCheckResult(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion', 'spotCheck:record')
  @ReadPage(() => SpotCheckResult, {
    description: 'What spot checks found about people, the latest entered first.',
    sort: ['-createdAt'],
  })
  spotCheckResults(): never {
    return answeredByReader();
  }
}

@Resolver(() => SpotCheck)
export class SpotCheckResultsResolver {
  @HasPage(() => SpotCheckResult, {
    via: 'check',
    sort: ['-createdAt'],
    description: 'What was found about each person.',
  })
  results(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeSpotCheckResultsResolver {
  @HasPage(() => SpotCheckResult, {
    via: 'employee',
    sort: ['-createdAt'],
    description: 'What spot checks found about the person.',
  })
  spotCheckResults(): never {
    return answeredByReader();
  }
}
