import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../employees/employee.entity.ts';
import { hireAgain } from '../employees/hiring.actions.ts';
import { editEmployment } from './employment.actions.ts';
import { Employment } from './employment.entity.ts';
import { EmployeeHireAgainInput, EmploymentEditInput } from './employment.types.ts';

@Resolver(() => Employment)
export class EmploymentResolver {
  @Allow('signedIn')
  @ReadOne(() => Employment, { description: 'One employment by id.' })
  employment(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Employment, {
    description: 'Who came and went when, the latest first; without `employment:read` the own employments.',
    sort: ['-hiredOn'],
  })
  employments(): never {
    return answeredByReader();
  }

  @Allow('employment:manage')
  @Action(
    { employee: () => Employee },
    { description: 'Employs somebody again who left, from a day on (domain-rules 20.0).' },
  )
  async employeeHireAgain(
    @Ctx() ctx: Context,
    @Arg('input', () => EmployeeHireAgainInput) input: EmployeeHireAgainInput,
  ) {
    return { employee: await hireAgain(ctx, input) };
  }

  @Allow('employment:manage')
  @Action(
    { employment: () => Employment },
    { description: 'Tells over which channel somebody came and why the person left (domain-rules 20.1, 20.2).' },
  )
  async employmentEdit(@Ctx() ctx: Context, @Arg('input', () => EmploymentEditInput) input: EmploymentEditInput) {
    return { employment: await editEmployment(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeEmploymentsResolver {
  @HasPage(() => Employment, {
    via: 'employee',
    sort: ['-hiredOn'],
    description: 'When the person came and went, the latest first.',
  })
  employments(): never {
    return answeredByReader();
  }
}
