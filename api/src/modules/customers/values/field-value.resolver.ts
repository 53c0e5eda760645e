import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { mayRestore, mayReview } from './field-value.access.ts';
import { CustomerFieldValue } from './field-value.entity.ts';
import { CustomerValueRestoreInput, CustomerValuesRecordInput, CustomerValueReviewInput } from './field-value.types.ts';
import { recordValues } from './record-values.actions.ts';
import { restoreValue } from './restore-value.actions.ts';
import { reviewValue } from './review-value.actions.ts';

type FormerFacts = Pick<CustomerFieldValue, 'field' | 'value' | 'isCurrent' | 'reviewState'>;
type ReviewFacts = Pick<CustomerFieldValue, 'reviewState' | 'recordedBy'>;

@Resolver(() => CustomerFieldValue)
export class FieldValueResolver {
  @Allow('customer:readProfile')
  @ReadOne(() => CustomerFieldValue, { description: 'One value of a field by id.' })
  customerFieldValue(): never {
    return answeredByReader();
  }

  @Allow('customer:readProfile')
  @ReadPage(() => CustomerFieldValue, {
    description: 'Values of fields with their provenance, the newest first (domain-rules 3.3).',
    sort: ['-recordedAt'],
  })
  customerFieldValues(): never {
    return answeredByReader();
  }

  @Allow('customer:fill')
  @Action(
    { customer: () => Customer },
    { description: 'Records what was learnt from one source: fills blanks, words of the customer wait for review.' },
  )
  async customerValuesRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerValuesRecordInput) input: CustomerValuesRecordInput,
  ) {
    return { customer: await recordValues(ctx, input) };
  }

  @Allow('customer:review')
  @Action(
    { customerFieldValue: () => CustomerFieldValue },
    { description: 'Accepts, corrects or rejects what a customer said of himself (domain-rules 3.3).' },
  )
  async customerValueReview(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerValueReviewInput) input: CustomerValueReviewInput,
  ) {
    return { customerFieldValue: await reviewValue(ctx, input) };
  }

  @Allow('customer:fill')
  @Action(
    { customer: () => Customer },
    { description: 'Asks that a former value holds again; into a blank it goes at once (domain-rules 6.2, 6.3).' },
  )
  async customerValueRestore(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerValueRestoreInput) input: CustomerValueRestoreInput,
  ) {
    return { customer: await restoreValue(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['field', 'value', 'isCurrent', 'reviewState'],
    description: 'Whether it is a former value that one may ask back.',
  })
  viewerCanRestore(@Root() value: FormerFacts, @Ctx() { actor }: Context): boolean {
    return mayRestore(actor, value);
  }

  @Computed(() => Boolean, {
    needs: ['reviewState', 'recordedBy'],
    description: 'Whether it waits for a review that the viewer may make: nobody reviews what he brought.',
  })
  viewerCanReview(@Root() value: ReviewFacts, @Ctx() { actor }: Context): boolean {
    return mayReview(actor, value);
  }
}

@Resolver(() => Customer)
export class CustomerValuesResolver {
  @HasPage(() => CustomerFieldValue, {
    via: 'customer',
    sort: ['-recordedAt'],
    description: 'Every value that its fields have or had, the newest first.',
  })
  fieldValues(): never {
    return answeredByReader();
  }
}
