import { Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Allow } from '../../../kernel/graphql.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { AttendanceDay, AttendanceSegment } from './attendance-day.types.ts';
import { hoursOf, seesMoneyOf } from './attendance-pay.access.ts';
import { AttendanceResult } from './attendance-result.entity.ts';
import { type AttendancePayGap, AttendancePayGapEnum } from './attendance-result.enums.ts';
import { daysOf, judgedBeforeOf, payGapOf, segmentsOf } from './result-document.ts';

type Document = Pick<AttendanceResult, 'document'>;

@Resolver(() => AttendanceResult)
export class AttendanceResultResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => AttendanceResult, { description: 'One result of a month by id.' })
  attendanceResult(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => AttendanceResult, {
    description: 'The results of the people in sight, the latest month first.',
    sort: ['-startsOn'],
  })
  attendanceResults(): never {
    return answeredByReader();
  }

  @Computed(() => [AttendanceDay], {
    needs: ['document'],
    description: 'The shifts that were judged, each with its punches and what was found, by date.',
  })
  days(@Root() { document }: Document): AttendanceDay[] {
    return daysOf(document);
  }

  @Computed(() => [AttendanceSegment], {
    needs: ['document'],
    description: 'The parts of the month by policy (domain-rules 17.6).',
  })
  segments(@Root() { document }: Document): AttendanceSegment[] {
    return segmentsOf(document);
  }

  @Computed(() => DateScalar, {
    needs: ['document'],
    nullable: true,
    description: 'The first date that was not judged yet; the first of the next month when the month is whole.',
  })
  judgedBefore(@Root() { document }: Document): string | null {
    return judgedBeforeOf(document);
  }

  @Computed(() => AttendancePayGapEnum, {
    needs: ['document', 'employee'],
    nullable: true,
    description: 'Why there is no pay or no bonus, for whoever may see the money; empty when nothing is missing.',
  })
  payGap(
    @Root() { document, employee }: Pick<AttendanceResult, 'document' | 'employee'>,
    @Ctx() { actor }: Context,
  ): AttendancePayGap | null {
    return seesMoneyOf(actor, employee.id) ? payGapOf(document) : null;
  }

  @Computed(() => DecimalScalar, { needs: ['notifiedSeconds'], description: 'Hours of incidents with prior notice.' })
  notifiedHours(@Root() { notifiedSeconds }: Pick<AttendanceResult, 'notifiedSeconds'>): string {
    return hoursOf(notifiedSeconds);
  }

  @Computed(() => DecimalScalar, {
    needs: ['unnotifiedSeconds'],
    description: 'Hours of incidents without prior notice.',
  })
  unnotifiedHours(@Root() { unnotifiedSeconds }: Pick<AttendanceResult, 'unnotifiedSeconds'>): string {
    return hoursOf(unnotifiedSeconds);
  }

  @Computed(() => DecimalScalar, { needs: ['outingSeconds'], description: 'Hours of violations of clause 5.' })
  outingHours(@Root() { outingSeconds }: Pick<AttendanceResult, 'outingSeconds'>): string {
    return hoursOf(outingSeconds);
  }
}

@Resolver(() => Employee)
export class EmployeeAttendanceResultsResolver {
  @HasPage(() => AttendanceResult, {
    via: 'employee',
    sort: ['-startsOn'],
    description: 'The results of the person, the latest month first.',
  })
  attendanceResults(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopAttendanceResultsResolver {
  @HasPage(() => AttendanceResult, {
    via: 'shop',
    sort: ['-startsOn'],
    description: 'The results of the people of the shop, the latest month first.',
  })
  attendanceResults(): never {
    return answeredByReader();
  }
}
