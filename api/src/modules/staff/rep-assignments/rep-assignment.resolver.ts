import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { createRepAssignment, endRepAssignment } from './rep-assignment.actions.ts';
import { RepAssignment } from './rep-assignment.entity.ts';
import { RepAssignmentCreateInput, RepAssignmentEndInput } from './rep-assignment.types.ts';

@Resolver(() => RepAssignment)
export class RepAssignmentResolver {
  @Allow('signedIn')
  @ReadOne(() => RepAssignment, { description: 'One assignment by id.' })
  repAssignment(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => RepAssignment, {
    description:
      'Which assistant works for which rep, the latest first; without `repAssignment:read` those with oneself.',
    sort: ['-startsOn'],
  })
  repAssignments(): never {
    return answeredByReader();
  }

  @Allow('repAssignment:manage')
  @Action(
    { repAssignment: () => RepAssignment },
    { description: 'Assigns an assistant to a rep, which opens the customers of the rep to the assistant.' },
  )
  async repAssignmentCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => RepAssignmentCreateInput) input: RepAssignmentCreateInput,
  ) {
    return { repAssignment: await createRepAssignment(ctx, input) };
  }

  @Allow('repAssignment:manage')
  @Action({ repAssignment: () => RepAssignment }, { description: 'Sets the last day of an assignment.' })
  async repAssignmentEnd(@Ctx() ctx: Context, @Arg('input', () => RepAssignmentEndInput) input: RepAssignmentEndInput) {
    return { repAssignment: await endRepAssignment(ctx, input) };
  }
}
