import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { eraseEmployee } from './erase.actions.ts';
import { takeOutEmployee } from './person.actions.ts';
import { EmployeeEraseInput, EmployeeErasure, EmployeeTakeOutInput } from './person.types.ts';

@Resolver()
export class PersonResolver {
  @Allow('employee:takeOut')
  @Action(
    { personalData: () => JsonScalar },
    { description: 'Gives out all that is kept about one employee, machine-readable; journaled (promise D2).' },
  )
  async employeeTakeOut(@Ctx() ctx: Context, @Arg('input', () => EmployeeTakeOutInput) input: EmployeeTakeOutInput) {
    return { personalData: await takeOutEmployee(ctx, input) };
  }

  @Allow('employee:erase')
  @Action(
    { erasure: () => EmployeeErasure },
    { description: 'Erases somebody who left everywhere, at once and for good; counts and sums stay (promise D3).' },
  )
  async employeeErase(@Ctx() ctx: Context, @Arg('input', () => EmployeeEraseInput) input: EmployeeEraseInput) {
    return { erasure: await eraseEmployee(ctx, input) };
  }
}
