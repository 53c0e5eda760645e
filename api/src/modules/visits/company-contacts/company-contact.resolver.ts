import { Arg, Ctx, Int, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { settingNow } from '../../staff/index.ts';
import { editCompanyContact, recordCompanyContact } from './company-contact.actions.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { CompanyContactEditInput, CompanyContactRecordInput } from './company-contact.types.ts';

@Resolver(() => CompanyContact)
export class CompanyContactResolver {
  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadOne(() => CompanyContact, { description: 'One contact of the company by id.' })
  companyContact(): never {
    return answeredByReader();
  }

  @Allow('visit:readAll', 'visit:readOwn', 'visit:readAssigned')
  @ReadPage(() => CompanyContact, {
    description: 'Contacts of the company with customers, newest first.',
    sort: ['-at'],
  })
  companyContacts(): never {
    return answeredByReader();
  }

  @Allow('companyContact:record')
  @Action(
    { companyContact: () => CompanyContact },
    { description: 'Records a contact with a customer of another rep; it takes no slot (domain-rules 8.3).' },
  )
  async companyContactRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => CompanyContactRecordInput) input: CompanyContactRecordInput,
  ) {
    return { companyContact: await recordCompanyContact(ctx, input) };
  }

  @Allow('companyContact:record')
  @Action({ companyContact: () => CompanyContact }, { description: 'Corrects an own contact within the time for it.' })
  async companyContactEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => CompanyContactEditInput) input: CompanyContactEditInput,
  ) {
    return { companyContact: await editCompanyContact(ctx, input) };
  }

  @Computed(() => Boolean, {
    needs: ['by'],
    description: 'Whether it is an own contact; the time for corrections is not looked at.',
  })
  viewerCanEdit(@Root() { by }: Pick<CompanyContact, 'by'>, @Ctx() { actor }: Context): boolean {
    return actor.can('companyContact:record') && by.id === actor.employeeId;
  }
}

@Resolver(() => Customer)
export class CustomerCompanyContactsResolver {
  @HasPage(() => CompanyContact, {
    via: 'customer',
    sort: ['-at'],
    description: 'Contacts of the company beside the visits of the rep, newest first (domain-rules 8.3).',
  })
  companyContacts(): never {
    return answeredByReader();
  }

  @Computed(() => Int, { needs: ['id'], description: 'The best score that a contact may hold now; 1 is the worst.' })
  satisfactionScale(@Ctx() ctx: Context): Promise<number> {
    return settingNow(ctx, 'satisfaction.scale');
  }

  @Computed(() => Boolean, { needs: ['owner'], description: 'Whether one may record a contact beside the rep.' })
  viewerCanRecordContact(@Root() { owner }: Pick<Customer, 'owner'>, @Ctx() { actor }: Context): boolean {
    return actor.can('companyContact:record') && actor.employeeId !== null && owner?.id !== actor.employeeId;
  }
}
