import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { AttendancePay } from './attendance-pay.entity.ts';
import { AttendanceBonusLine, AttendanceCapLine, AttendanceDeductionLine } from './attendance-pay.types.ts';
import { AttendanceResult } from './attendance-result.entity.ts';
import { bonusLinesOf, capLinesOf, deductionLinesOf } from './result-document.ts';

type Document = Pick<AttendancePay, 'document'>;

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

  @Computed(() => [AttendanceBonusLine], { needs: ['document'], description: 'How the bonus comes about.' })
  bonusLines(@Root() { document }: Document): AttendanceBonusLine[] {
    return bonusLinesOf(document);
  }

  @Computed(() => [AttendanceDeductionLine], {
    needs: ['document'],
    description: 'How the deduction comes about, incident by incident.',
  })
  deductionLines(@Root() { document }: Document): AttendanceDeductionLine[] {
    return deductionLinesOf(document);
  }

  @Computed(() => [AttendanceCapLine], {
    needs: ['document'],
    description: 'The limit of the deduction, where the policy looks at one.',
  })
  capLines(@Root() { document }: Document): AttendanceCapLine[] {
    return capLinesOf(document);
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
