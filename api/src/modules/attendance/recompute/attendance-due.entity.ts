import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';

import { Row } from '../../../kernel/entity.ts';

/** That a month of somebody is to be judged anew; only ever added and taken away, so that nobody waits for anybody. */
@Entity({ tableName: 'attendance_dues' })
@Index({ name: 'attendance_dues_starts_on_index', properties: ['startsOn', 'employeeId'] })
@Check({ name: 'attendance_dues_month_check', expression: 'extract(day from starts_on) = 1' })
export class AttendanceDue extends Row {
  /** Null: everybody, as after a change of the policy. Without a key, whose lock every change of a fact would pay for. */
  @Property({ type: 'uuid', nullable: true })
  employeeId: string | null = null;

  @Property({ type: 'date' })
  startsOn!: string;
}
