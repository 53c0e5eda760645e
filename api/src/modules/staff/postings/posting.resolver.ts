import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../employees/employee.entity.ts';
import { Shop } from '../shops/shop.entity.ts';
import { endPosting, startPosting } from './posting.actions.ts';
import { Posting } from './posting.entity.ts';
import { PostingEndInput, PostingStartInput } from './posting.types.ts';

@Resolver(() => Posting)
export class PostingResolver {
  @Allow('signedIn')
  @ReadOne(() => Posting, { description: 'One posting by id.' })
  posting(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Posting, {
    description: 'Who is posted where, the latest first; without `employee:read` the own postings.',
    sort: ['-startsOn'],
  })
  postings(): never {
    return answeredByReader();
  }

  @Allow('posting:manage')
  @Action(
    { posting: () => Posting },
    { description: 'Posts somebody to a shop or the office, from a day on (domain-rules 17.6).' },
  )
  async postingStart(@Ctx() ctx: Context, @Arg('input', () => PostingStartInput) input: PostingStartInput) {
    return { posting: await startPosting(ctx, input) };
  }

  @Allow('posting:manage')
  @Action({ posting: () => Posting }, { description: 'Sets the last day of a posting.' })
  async postingEnd(@Ctx() ctx: Context, @Arg('input', () => PostingEndInput) input: PostingEndInput) {
    return { posting: await endPosting(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeePostingsResolver {
  @HasPage(() => Posting, {
    via: 'employee',
    sort: ['-startsOn'],
    description: 'Where the person worked and as what, the latest first.',
  })
  postings(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopPostingsResolver {
  @HasPage(() => Posting, {
    via: 'shop',
    sort: ['-startsOn'],
    description: 'Who is and was posted to the shop, the latest first.',
  })
  postings(): never {
    return answeredByReader();
  }
}
