import { Arg, Ctx, Query, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { addDays } from '../../../kernel/period.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { answeredByReader, Computed, ReadOne, ReadPage } from '../../../reader/index.ts';
import { settingNow } from '../../staff/index.ts';
import { isInReach, type OwnedFacts } from '../customers/customer.access.ts';
import { Customer } from '../customers/customer.entity.ts';
import { FieldBlankShare } from './blank-share.entity.ts';
import { blankShares } from './blank-shares.queries.ts';
import { cardFields, chooseCardFields } from './card-fields.ts';
import { mayConfirmData } from './completeness.access.ts';
import {
  BlankShare,
  CardFields,
  CardFieldsChooseInput,
  CustomerConfirmDataInput,
  CustomerSignInput,
} from './completeness.types.ts';
import { confirmData, signCustomer } from './signed-data.actions.ts';

@Resolver(() => Customer)
export class CompletenessResolver {
  @Allow('customer:sign')
  @Action(
    { customer: () => Customer },
    { description: 'Notes that a contract was signed; the data are followed up from now on (domain-rules 3.4).' },
  )
  async customerSign(@Ctx() ctx: Context, @Arg('input', () => CustomerSignInput) input: CustomerSignInput) {
    return { customer: await signCustomer(ctx, input) };
  }

  @Allow('customer:confirmData')
  @Action({ customer: () => Customer }, { description: 'Confirms the data of a signed customer (domain-rules 3.4).' })
  async customerConfirmData(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerConfirmDataInput) input: CustomerConfirmDataInput,
  ) {
    return { customer: await confirmData(ctx, input) };
  }

  @Allow('customer:readProfile')
  @Query(() => CardFields, { description: 'What the visit card shows beside its slots (domain-rules 3.1).' })
  cardFields(@Ctx() ctx: Context): Promise<CardFields> {
    return cardFields(ctx);
  }

  @Allow('card:chooseFields')
  @Action(
    { cardFields: () => CardFields },
    { description: 'Chooses what the visit card shows beside its slots, from today on (domain-rules 3.1).' },
  )
  async cardFieldsChoose(@Ctx() ctx: Context, @Arg('input', () => CardFieldsChooseInput) input: CardFieldsChooseInput) {
    await chooseCardFields(ctx, input.fields);
    return { cardFields: await cardFields(ctx) };
  }

  @Allow('customer:readProfile')
  @Query(() => [BlankShare], {
    description: 'How often each field of the form is blank among the customers one sees (domain-rules 3.1).',
  })
  blankShares(@Ctx() ctx: Context): Promise<BlankShare[]> {
    return blankShares(ctx);
  }

  @Right('customer:readProfile')
  @Computed(() => DateScalar, {
    needs: ['signedOn'],
    nullable: true,
    description: 'Until when the data are to be whole, counted from signing (domain-rules 3.4).',
  })
  async dataDueOn(@Root() { signedOn }: Pick<Customer, 'signedOn'>, @Ctx() ctx: Context): Promise<string | null> {
    return signedOn && addDays(signedOn, await settingNow(ctx, 'archive.signedIncompleteDue'));
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may note that a contract was signed.' })
  viewerCanSign(@Root() customer: OwnedFacts, @Ctx() { actor }: Context): boolean {
    return actor.can('customer:sign') && isInReach(actor, customer);
  }

  @Right('customer:readProfile')
  @Computed(() => Boolean, {
    needs: ['signedOn', 'dataConfirmedAt'],
    description: 'Whether the viewer may confirm the data now.',
  })
  viewerCanConfirmData(
    @Root() customer: Pick<Customer, 'signedOn' | 'dataConfirmedAt'>,
    @Ctx() { actor }: Context,
  ): boolean {
    return mayConfirmData(actor, customer);
  }
}

@Resolver(() => FieldBlankShare)
export class BlankShareResolver {
  @Allow('customer:readProfile')
  @ReadOne(() => FieldBlankShare, { description: 'How often a field was blank in a month, by id.' })
  fieldBlankShare(): never {
    return answeredByReader();
  }

  @Allow('customer:readProfile')
  @ReadPage(() => FieldBlankShare, {
    description: 'How often fields were blank, the last month first.',
    sort: ['-startsOn'],
  })
  fieldBlankShares(): never {
    return answeredByReader();
  }
}
