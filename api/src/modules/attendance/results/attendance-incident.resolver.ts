import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { AttendanceCause } from './attendance-day.types.ts';
import { AttendanceIncident } from './attendance-incident.entity.ts';
import { AttendanceResult } from './attendance-result.entity.ts';
import { causesOf } from './result-document.ts';

@Resolver(() => AttendanceIncident)
export class AttendanceIncidentResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => AttendanceIncident, { description: 'One incident by id.' })
  attendanceIncident(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => AttendanceIncident, {
    description: 'The incidents of the people in sight, the latest first.',
    sort: ['-startsAt'],
  })
  attendanceIncidents(): never {
    return answeredByReader();
  }

  @Computed(() => [AttendanceCause], {
    needs: ['causes'],
    description: 'What covers it, and what told HR of it in time.',
  })
  causes(@Root() { causes }: Pick<AttendanceIncident, 'causes'>): AttendanceCause[] {
    return causesOf(causes);
  }
}

@Resolver(() => AttendanceResult)
export class AttendanceResultIncidentsResolver {
  @HasPage(() => AttendanceIncident, {
    via: 'result',
    sort: ['-startsAt'],
    description: 'What was not as it should be, the latest first.',
  })
  incidents(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeAttendanceIncidentsResolver {
  @HasPage(() => AttendanceIncident, {
    via: 'employee',
    sort: ['-startsAt'],
    description: 'The incidents of the person, the latest first.',
  })
  attendanceIncidents(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopAttendanceIncidentsResolver {
  @HasPage(() => AttendanceIncident, {
    via: 'shop',
    sort: ['-startsAt'],
    description: 'The incidents of the shop, the latest first.',
  })
  attendanceIncidents(): never {
    return answeredByReader();
  }
}
