import { Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { AccessLogged, Allow } from '../../../kernel/graphql.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { type Adjusted, loadAdjusted } from '../closing/adjusted.loaders.ts';
import { sumOf } from './attendance-pay.access.ts';
import { AttendancePay } from './attendance-pay.entity.ts';
import { AttendanceBonusLine, AttendanceCapLine, AttendanceDeductionLine } from './attendance-pay.types.ts';
import { AttendanceResult } from './attendance-result.entity.ts';
import { bonusLinesOf, capLinesOf, deductionLinesOf } from './result-document.ts';

type Document = Pick<AttendancePay, 'document'>;
type Adjustable = Pick<AttendancePay, 'employee' | 'startsOn' | 'currency'>;

function adjustedOf(ctx: Context, { employee, startsOn, currency }: Adjustable): Promise<Adjusted> {
  return loadAdjusted(ctx, { employeeId: employee.id, startsOn, currency });
}

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

  @AccessLogged()
  @Computed(() => [AttendanceBonusLine], { needs: ['document'], description: 'How the bonus comes about.' })
  bonusLines(@Root() { document }: Document): AttendanceBonusLine[] {
    return bonusLinesOf(document);
  }

  @AccessLogged()
  @Computed(() => [AttendanceDeductionLine], {
    needs: ['document'],
    description: 'How the deduction comes about, incident by incident.',
  })
  deductionLines(@Root() { document }: Document): AttendanceDeductionLine[] {
    return deductionLinesOf(document);
  }

  @AccessLogged()
  @Computed(() => [AttendanceCapLine], {
    needs: ['document'],
    description: 'The limit of the deduction, where the policy looks at one.',
  })
  capLines(@Root() { document }: Document): AttendanceCapLine[] {
    return capLinesOf(document);
  }

  @Computed(() => DecimalScalar, {
    needs: ['employee', 'startsOn', 'currency'],
    description: 'What is added in this month to the bonus of closed ones (domain-rules 17.7).',
  })
  async adjustedBonus(@Root() pay: Adjustable, @Ctx() ctx: Context): Promise<string> {
    return (await adjustedOf(ctx, pay)).bonus;
  }

  @Computed(() => DecimalScalar, {
    needs: ['employee', 'startsOn', 'currency'],
    description: 'What is added in this month to the deduction of closed ones; below zero: given back.',
  })
  async adjustedDeduction(@Root() pay: Adjustable, @Ctx() ctx: Context): Promise<string> {
    return (await adjustedOf(ctx, pay)).deduction;
  }

  @Computed(() => DecimalScalar, {
    needs: ['employee', 'startsOn', 'currency', 'bonus'],
    description: 'The bonus with what is put right in this month.',
  })
  async totalBonus(@Root() pay: Adjustable & Pick<AttendancePay, 'bonus'>, @Ctx() ctx: Context): Promise<string> {
    return sumOf(pay.bonus, (await adjustedOf(ctx, pay)).bonus);
  }

  @Computed(() => DecimalScalar, {
    needs: ['employee', 'startsOn', 'currency', 'payableDeduction'],
    description: 'The payable deduction with what is put right in this month; below zero: given back.',
  })
  async totalDeduction(
    @Root() pay: Adjustable & Pick<AttendancePay, 'payableDeduction'>,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return sumOf(pay.payableDeduction, (await adjustedOf(ctx, pay)).deduction);
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
