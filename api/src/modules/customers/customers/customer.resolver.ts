import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { businessDate, daysBetween } from '../../../kernel/period.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Region } from '../../staff/index.ts';
import { findCustomerByCode } from '../codes/customer-code.queries.ts';
import { mayEdit, mayHandOver } from './customer.access.ts';
import { createCustomer, editCustomer, handOverCustomer } from './customer.actions.ts';
import { Customer } from './customer.entity.ts';
import { CustomerCreateInput, CustomerEditInput, CustomerHandOverInput } from './customer.types.ts';

@Resolver(() => Customer)
export class CustomerResolver {
  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned', 'customer:readGranted')
  @ReadOne(() => Customer, { description: 'One customer by id.' })
  customer(): never {
    return answeredByReader();
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned', 'customer:readGranted')
  @ReadPage(() => Customer, {
    description: 'The customers in filing order: region, grade, gender, serial.',
    sort: ['code'],
    search:
      'By parts of names, their pinyin or its initials, by codes of now and before, and by at least the last four digits of phones.',
  })
  customers(): never {
    return answeredByReader();
  }

  @Allow('customer:readAll', 'customer:readOwn', 'customer:readAssigned', 'customer:readGranted')
  @Query(() => Customer, {
    nullable: true,
    description: 'The customer who has or had this code, in any case; old codes resolve too (domain-rules 4).',
  })
  async customerByCode(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'A code of now or of before, such as `SHP-AM-00042`.' }) code: string,
  ) {
    return findCustomerByCode(ctx, code);
  }

  @Allow('customer:create')
  @Action(
    { customer: () => Customer },
    { description: 'Opens the archive of a customer, a draft until the direct leader consents (domain-rules 6.2).' },
  )
  async customerCreate(@Ctx() ctx: Context, @Arg('input', () => CustomerCreateInput) input: CustomerCreateInput) {
    return { customer: await createCustomer(ctx, input) };
  }

  @Allow('customer:fill')
  @Action(
    { customer: () => Customer },
    {
      description:
        'Fills blank fields at once and asks for consent to change the others: see `approvalRequests` of the customer (domain-rules 6.2, 6.3).',
    },
  )
  async customerEdit(@Ctx() ctx: Context, @Arg('input', () => CustomerEditInput) input: CustomerEditInput) {
    return { customer: await editCustomer(ctx, input) };
  }

  @Allow('customer:handOver')
  @Action(
    { customer: () => Customer },
    { description: 'Gives a customer to another rep; the old card is closed and a new one issued (domain-rules 8.4).' },
  )
  async customerHandOver(@Ctx() ctx: Context, @Arg('input', () => CustomerHandOverInput) input: CustomerHandOverInput) {
    return { customer: await handOverCustomer(ctx, input) };
  }

  @HasPage(() => Customer, {
    via: 'referredBy',
    sort: ['code'],
    description: 'The customers whom this one named, by code.',
  })
  referrals(): never {
    return answeredByReader();
  }

  @HasPage(() => Customer, {
    via: 'suppliedBy',
    sort: ['code'],
    description: 'The second-tier customers, who buy through this agent, by code (domain-rules 8.7).',
  })
  secondTier(): never {
    return answeredByReader();
  }

  @Right('customer:readProfile')
  @Computed(() => String, {
    needs: ['phoneFull'],
    nullable: true,
    description: 'The phone number with its middle hidden.',
  })
  phone(@Root() { phoneFull }: Pick<Customer, 'phoneFull'>): string | null {
    return phoneFull && maskPhone(phoneFull);
  }

  @Right('customer:readProfile')
  @Computed(() => Int, {
    needs: ['lastVisitAt'],
    nullable: true,
    description: 'Days of the calendar since the last visit; empty when there was none.',
  })
  daysSinceLastVisit(
    @Root() { lastVisitAt }: Pick<Customer, 'lastVisitAt'>,
    @Ctx() { now, zone }: Context,
  ): number | null {
    return lastVisitAt ? daysBetween(businessDate(lastVisitAt, zone), businessDate(now, zone)) : null;
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may fill fields and ask for changes.' })
  viewerCanEdit(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayEdit(actor, customer);
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may give it to another rep.' })
  viewerCanHandOver(@Root() customer: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return mayHandOver(actor, customer);
  }
}

@Resolver(() => Region)
export class RegionCustomersResolver {
  @HasPage(() => Customer, { via: 'region', sort: ['code'], description: 'The customers of the region, by code.' })
  customers(): never {
    return answeredByReader();
  }
}
