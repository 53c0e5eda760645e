import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { PunchCorrection } from './punch-correction.entity.ts';

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
