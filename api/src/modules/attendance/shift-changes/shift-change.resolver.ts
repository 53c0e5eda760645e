import { Resolver } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { RosterEntry } from '../rosters/roster-entry.entity.ts';
import { ShiftChange } from './shift-change.entity.ts';

@Resolver(() => ShiftChange)
export class ShiftChangeResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => ShiftChange, { description: 'One change of a shift by id.' })
  shiftChange(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => ShiftChange, {
    description: 'Asked changes of shifts of the people in sight, the latest first.',
    sort: ['-sentAt'],
  })
  shiftChanges(): never {
    return answeredByReader();
  }
}

@Resolver(() => RosterEntry)
export class RosterEntryChangesResolver {
  @HasPage(() => ShiftChange, {
    via: 'entry',
    sort: ['-sentAt'],
    description: 'The asked changes of this line, the latest first.',
  })
  changes(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeShiftChangesResolver {
  @HasPage(() => ShiftChange, {
    via: 'employee',
    sort: ['-sentAt'],
    description: 'The changes of shifts that the person asked for, the latest first.',
  })
  shiftChanges(): never {
    return answeredByReader();
  }
}
