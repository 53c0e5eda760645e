import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { mayReview } from '../values/field-value.access.ts';
import { ContactFieldValue } from './contact-value.entity.ts';
import { ContactValueReviewInput } from './contact-value.types.ts';
import { reviewContactValue } from './review-contact-value.actions.ts';

type ReviewFacts = Pick<ContactFieldValue, 'reviewState' | 'recordedBy'>;

@Resolver(() => ContactFieldValue)
export class ContactValueResolver {
  @Allow('contact:read')
  @ReadOne(() => ContactFieldValue, { description: 'One value of a field of a contact by id.' })
  contactFieldValue(): never {
    return answeredByReader();
  }

  @Allow('contact:read')
  @ReadPage(() => ContactFieldValue, {
    description: 'Values of contacts with their provenance, the newest first (domain-rules 3.3).',
    sort: ['-recordedAt'],
  })
  contactFieldValues(): never {
    return answeredByReader();
  }

  @Allow('customer:review')
  @Action(
    { contactFieldValue: () => ContactFieldValue },
    { description: 'Accepts, corrects or rejects what was written into a form about a person (domain-rules 3.3).' },
  )
  async contactValueReview(
    @Ctx() ctx: Context,
    @Arg('input', () => ContactValueReviewInput) input: ContactValueReviewInput,
  ) {
    return { contactFieldValue: await reviewContactValue(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['reviewState', 'recordedBy'],
    description: 'Whether it waits for a review that the viewer may make: nobody reviews what he brought.',
  })
  viewerCanReview(@Root() value: ReviewFacts, @Ctx() { actor }: Context): boolean {
    return mayReview(actor, value);
  }
}

@Resolver(() => Contact)
export class ContactValuesResolver {
  @HasPage(() => ContactFieldValue, {
    via: 'contact',
    sort: ['-recordedAt'],
    description: 'Every value that its fields have or had, the newest first.',
  })
  fieldValues(): never {
    return answeredByReader();
  }
}
