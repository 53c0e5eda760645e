import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { noteLook } from './consultation.actions.ts';
import { Consultation } from './consultation.entity.ts';
import { noteConsultation } from './consultation.queries.ts';
import { ConsultationNoteInput } from './consultation.types.ts';

@Resolver(() => Consultation)
export class ConsultationResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @ReadPage(() => Consultation, {
    description: 'Who looked which customer up, newest first; the own looks, unless one watches over all.',
    sort: ['-at'],
  })
  consultations(): never {
    return answeredByReader();
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @Query(() => Customer, {
    nullable: true,
    description: 'One customer by id, noted as looked up: for programs that show the archive (domain-rules 5.3).',
  })
  async customerLookUp(
    @Ctx() ctx: Context,
    @Arg('customerId', () => ID, { description: 'Which customer, by id.' }) customerId: string,
  ) {
    return noteConsultation(ctx, { customerId, kind: 'FORM' });
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned')
  @Action(
    { customer: () => Customer },
    { description: 'Notes that one looks a customer up, once in ten minutes (domain-rules 5.3).' },
  )
  async consultationNote(@Ctx() ctx: Context, @Arg('input', () => ConsultationNoteInput) input: ConsultationNoteInput) {
    return { customer: await noteLook(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerConsultationsResolver {
  @HasPage(() => Consultation, { via: 'customer', sort: ['-at'], description: 'Who looked it up, newest first.' })
  consultations(): never {
    return answeredByReader();
  }
}
