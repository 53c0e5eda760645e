import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { PunchNumber } from './punch-number.entity.ts';

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
