import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../employees/employee.entity.ts';
import { setWage } from './wage.actions.ts';
import { Wage } from './wage.entity.ts';
import { WageSetInput } from './wage.types.ts';

@Resolver(() => Wage)
export class WageResolver {
  @Allow('signedIn')
  @ReadOne(() => Wage, { description: 'One wage by id.' })
  wage(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Wage, {
    description: 'The wages, the latest first; without `wage:read` the own ones.',
    sort: ['-validFrom'],
  })
  wages(): never {
    return answeredByReader();
  }

  @Allow('wage:manage')
  @Action(
    { wage: () => Wage },
    { description: 'Sets what somebody earns from a day on, in the company currency (domain-rules 17.6).' },
  )
  async wageSet(@Ctx() ctx: Context, @Arg('input', () => WageSetInput) input: WageSetInput) {
    return { wage: await setWage(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeWagesResolver {
  @HasPage(() => Wage, {
    via: 'employee',
    sort: ['-validFrom'],
    description: 'The wages of the person, the latest first; hidden without `wage:read` and for others.',
  })
  wages(): never {
    return answeredByReader();
  }
}
