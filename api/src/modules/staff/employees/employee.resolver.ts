import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Shop } from '../shops/shop.entity.ts';
import { editEmployee, leaveEmployee } from './employee.actions.ts';
import { Employee } from './employee.entity.ts';
import { EmployeeCreateInput, EmployeeEditInput, EmployeeLeaveInput } from './employee.types.ts';
import { enterEmployee } from './hiring.actions.ts';

@Resolver(() => Employee)
export class EmployeeResolver {
  @Allow('signedIn')
  @ReadOne(() => Employee, { description: 'One employee by id.' })
  employee(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Employee, {
    description: 'The employees, by number; without `employee:read` oneself.',
    sort: ['number'],
    search:
      'By parts of names, their pinyin or its initials, by numbers, and by at least the last four digits of phones.',
  })
  employees(): never {
    return answeredByReader();
  }

  @Right('employee:readName')
  @Computed(() => String, {
    needs: ['phoneFull'],
    nullable: true,
    description: 'Such as `138****1234`; the whole one is `phoneFull`.',
  })
  phone(@Root() { phoneFull }: Pick<Employee, 'phoneFull'>): string | null {
    return phoneFull && maskPhone(phoneFull);
  }

  @HasPage(() => Employee, { via: 'manager', sort: ['number'], description: 'Who reports to the person, by number.' })
  reports(): never {
    return answeredByReader();
  }

  @Allow('employee:manage')
  @Action({ employee: () => Employee }, { description: 'Adds an employee.' })
  async employeeCreate(@Ctx() ctx: Context, @Arg('input', () => EmployeeCreateInput) input: EmployeeCreateInput) {
    return { employee: await enterEmployee(ctx, input) };
  }

  @Allow('employee:manage')
  @Action({ employee: () => Employee }, { description: 'Changes an employee.' })
  async employeeEdit(@Ctx() ctx: Context, @Arg('input', () => EmployeeEditInput) input: EmployeeEditInput) {
    return { employee: await editEmployee(ctx, input) };
  }

  @Allow('employee:manage')
  @Action(
    { employee: () => Employee },
    { description: 'Notes the last day of work; the account is closed from the next day on.' },
  )
  async employeeLeave(@Ctx() ctx: Context, @Arg('input', () => EmployeeLeaveInput) input: EmployeeLeaveInput) {
    return { employee: await leaveEmployee(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopEmployeesResolver {
  @HasPage(() => Employee, { via: 'shop', sort: ['number'], description: 'Who works in the shop, by number.' })
  employees(): never {
    return answeredByReader();
  }
}
