import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { maskPhone } from '../../../kernel/mask.ts';
import { answeredByReader, Computed, HasList, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../customers/customer.entity.ts';
import { mayEditContact, mayRemoveContact } from './contact.access.ts';
import { createContact, editContact, removeContact } from './contact.actions.ts';
import { Contact } from './contact.entity.ts';
import { ContactCreateInput, ContactEditInput, ContactRemoveInput } from './contact.types.ts';

@Resolver(() => Contact)
export class ContactResolver {
  @Allow('contact:read')
  @ReadOne(() => Contact, { description: 'One contact by id.' })
  contact(): never {
    return answeredByReader();
  }

  @Allow('contact:read')
  @ReadPage(() => Contact, { description: 'The contacts of the customers one sees, by name.', sort: ['name'] })
  contacts(): never {
    return answeredByReader();
  }

  @Allow('contact:create')
  @Action({ contact: () => Contact }, { description: 'Adds a person behind a customer.' })
  async contactCreate(@Ctx() ctx: Context, @Arg('input', () => ContactCreateInput) input: ContactCreateInput) {
    return { contact: await createContact(ctx, input) };
  }

  @Allow('contact:create')
  @Action(
    { contact: () => Contact },
    {
      description: 'Fills blanks of a contact at once and asks for consent to change the rest (domain-rules 6.2, 6.3).',
    },
  )
  async contactEdit(@Ctx() ctx: Context, @Arg('input', () => ContactEditInput) input: ContactEditInput) {
    return { contact: await editContact(ctx, input) };
  }

  @Allow('contact:remove')
  @Action(
    { customer: () => Customer },
    { description: 'Puts a contact into the bin; answers with the customer (domain-rules 6.4).' },
  )
  async contactRemove(@Ctx() ctx: Context, @Arg('input', () => ContactRemoveInput) input: ContactRemoveInput) {
    return { customer: await removeContact(ctx, input) };
  }

  @Computed(() => String, {
    needs: ['mobileFull'],
    nullable: true,
    description: 'The mobile number with its middle hidden.',
  })
  mobile(@Root() { mobileFull }: Pick<Contact, 'mobileFull'>): string | null {
    return mobileFull && maskPhone(mobileFull);
  }

  @Computed(() => String, {
    needs: ['homePhoneFull'],
    nullable: true,
    description: 'The home phone number with its middle hidden.',
  })
  homePhone(@Root() { homePhoneFull }: Pick<Contact, 'homePhoneFull'>): string | null {
    return homePhoneFull && maskPhone(homePhoneFull);
  }

  @Computed(() => Boolean, { needs: ['customer'], description: 'Whether one may fill it and ask for changes.' })
  viewerCanEdit(@Root() contact: Pick<Contact, 'customer'>, @Ctx() { actor }: Context): boolean {
    return mayEditContact(actor, contact);
  }

  @Computed(() => Boolean, { needs: ['customer'], description: 'Whether one may remove it.' })
  viewerCanRemove(@Root() contact: Pick<Contact, 'customer'>, @Ctx() { actor }: Context): boolean {
    return mayRemoveContact(actor, contact);
  }
}

@Resolver(() => Customer)
export class CustomerContactsResolver {
  @HasList(() => Contact, {
    via: 'customer',
    sort: ['-isPrimary', 'name'],
    description: 'The persons behind it, the one to ask for first in front.',
  })
  contacts(): never {
    return answeredByReader();
  }
}
