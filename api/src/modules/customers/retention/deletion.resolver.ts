import { Arg, Ctx, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { businessDate } from '../../../kernel/period.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { isPurgeable, mayPurge, mayRestore } from './deletion.access.ts';
import { restoreDeletion } from './deletion.actions.ts';
import { Deletion } from './deletion.entity.ts';
import { findDeletedByPhone } from './deletion.queries.ts';
import {
  ContactEraseInput,
  ContactTakeOutInput,
  DeletionHint,
  DeletionPurgeInput,
  DeletionRestoreInput,
} from './deletion.types.ts';
import { erasePerson } from './person.actions.ts';
import { purgeDeletion } from './purge.actions.ts';
import { takeOutContact } from './take-out.actions.ts';

const RETAINED = ['state', 'purgeableOn'] as const;
type Retained = Pick<Deletion, (typeof RETAINED)[number]>;

@Resolver(() => Deletion)
export class DeletionResolver {
  @Allow('bin:read')
  @ReadOne(() => Deletion, { description: 'One deletion by id.' })
  deletion(): never {
    return answeredByReader();
  }

  @Allow('bin:read')
  @ReadPage(() => Deletion, {
    description: 'What was deleted: the bin, what came back, and the tombstones; the latest first (domain-rules 6.4).',
    sort: ['-deletedAt'],
  })
  deletions(): never {
    return answeredByReader();
  }

  @Allow('customer:create')
  @Query(() => DeletionHint, {
    nullable: true,
    description: 'Whether a deleted customer has this phone, so that it is brought back instead (domain-rules 6.4).',
  })
  deletionHint(
    @Ctx() ctx: Context,
    @Arg('phone', () => String, { description: 'The phone of the customer that is about to be opened.' }) phone: string,
  ): Promise<DeletionHint | null> {
    return findDeletedByPhone(ctx, phone);
  }

  @Allow('bin:restore')
  @Action(
    { deletion: () => Deletion },
    { description: 'Brings back what was deleted, with links, codes and cards (domain-rules 6.4).' },
  )
  async deletionRestore(@Ctx() ctx: Context, @Arg('input', () => DeletionRestoreInput) input: DeletionRestoreInput) {
    return { deletion: await restoreDeletion(ctx, input) };
  }

  @Allow('bin:purge')
  @Action(
    { deletion: () => Deletion },
    { description: 'Removes something deleted for good, once its time in the bin is over (domain-rules 6.4).' },
  )
  async deletionPurge(@Ctx() ctx: Context, @Arg('input', () => DeletionPurgeInput) input: DeletionPurgeInput) {
    return { deletion: await purgeDeletion(ctx, input) };
  }

  @Allow('person:takeOut')
  @Action(
    { personalData: () => JsonScalar },
    { description: 'Gives out all that is kept about one contact, machine-readable; journaled (promise D2).' },
  )
  async contactTakeOut(@Ctx() ctx: Context, @Arg('input', () => ContactTakeOutInput) input: ContactTakeOutInput) {
    return { personalData: await takeOutContact(ctx, input) };
  }

  @Allow('person:erase')
  @Action(
    { customer: () => Customer },
    { description: 'Erases one contact everywhere, at once and for good (promise D3).' },
  )
  async contactErase(@Ctx() ctx: Context, @Arg('input', () => ContactEraseInput) input: ContactEraseInput) {
    return { customer: await erasePerson(ctx, input) };
  }

  @Computed(() => Boolean, { needs: RETAINED, description: 'Whether its time in the bin is over (domain-rules 6.4).' })
  isPurgeable(@Root() deletion: Retained, @Ctx() { now, zone }: Context): boolean {
    return isPurgeable(deletion, businessDate(now, zone));
  }

  @Computed(() => Boolean, { needs: RETAINED, description: 'Whether one may bring it back.' })
  viewerCanRestore(@Root() deletion: Retained, @Ctx() { actor }: Context): boolean {
    return mayRestore(actor, deletion);
  }

  @Computed(() => Boolean, { needs: RETAINED, description: 'Whether one may confirm that it goes for good.' })
  viewerCanPurge(@Root() deletion: Retained, @Ctx() { actor, now, zone }: Context): boolean {
    return mayPurge(actor, deletion, businessDate(now, zone));
  }
}
