import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { recordExit } from './exit-record.actions.ts';
import { ExitRecord } from './exit-record.entity.ts';
import { ExitRecordCreateInput } from './exit-record.types.ts';

@Resolver(() => ExitRecord)
export class ExitRecordResolver {
  @Allow('exitRecord:read')
  @ReadOne(() => ExitRecord, { description: 'One exit record by id.' })
  exitRecord(): never {
    return answeredByReader();
  }

  @Allow('exitRecord:read')
  @ReadPage(() => ExitRecord, {
    description: 'The customers in sight who ended the relation, the latest first (domain-rules 6.6).',
    sort: ['-endedOn'],
  })
  exitRecords(): never {
    return answeredByReader();
  }

  @Allow('exitRecord:create')
  @Action(
    { exitRecord: () => ExitRecord },
    { description: 'Records that a customer ended the relation, and files it in category 4 (domain-rules 6.6).' },
  )
  async exitRecordCreate(@Ctx() ctx: Context, @Arg('input', () => ExitRecordCreateInput) input: ExitRecordCreateInput) {
    return { exitRecord: await recordExit(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerExitsResolver {
  @HasPage(() => ExitRecord, {
    via: 'customer',
    sort: ['-endedOn'],
    description: 'When and why it ended the relation, the latest first (domain-rules 6.6).',
  })
  exitRecords(): never {
    return answeredByReader();
  }
}
