import { add } from '../../../kernel/rows.ts';
import {
  assignChanged,
  created,
  defineSheet,
  given,
  refused,
  skipped,
  updated,
  type RowResult,
  type Values,
} from '../../transfer/index.ts';
import { whyNotImport } from '../changes/import-consent.ts';
import { findCustomersByKey } from '../customers/customer-key.queries.ts';
import { Contact } from './contact.entity.ts';
import { CONTACT_ROLES } from './contact.enums.ts';

export const contactSheet = defineSheet({
  name: 'contacts',
  key: ['customer', 'name'],
  rights: ['customer:readAll', 'contact:create'],
  columns: {
    customer: { type: 'reference', required: true, aliases: ['客户', '客户编号'] },
    name: { type: 'text', required: true, maxLength: 100, aliases: ['姓名', '联系人'] },
    role: { type: 'enum', values: CONTACT_ROLES },
    title: { type: 'text', maxLength: 100, aliases: ['职务'] },
    isPrimary: { type: 'boolean', aliases: ['主要联系人'] },
    mobile: { type: 'text', maxLength: 50, aliases: ['手机'] },
    homePhone: { type: 'text', maxLength: 50, aliases: ['住宅电话'] },
    email: { type: 'text', maxLength: 200, aliases: ['邮箱'] },
    wechat: { type: 'text', maxLength: 100, aliases: ['微信'] },
    qq: { type: 'text', maxLength: 20 },
  },
  async write(ctx, rows) {
    const customers = await findCustomersByKey(
      ctx,
      rows.map((row) => row.customer),
    );
    const known = await ctx.em.find(Contact, { customer: { $in: [...customers.values()] } });
    const results = rows.map((row): RowResult => {
      const customer = customers.get(row.customer);
      if (!customer) return refused('UNKNOWN_REFERENCE', 'customer');
      const { customer: _customer, role, mobile, homePhone, isPrimary, ...plain } = row;
      const ofCustomer = known.filter((contact) => contact.customer === customer);
      const before = ofCustomer.find((contact) => contact.name === row.name);
      // One primary contact for each customer: a second one in the file comes in as a further person.
      const mayBePrimary = !ofCustomer.some((contact) => contact.isPrimary && contact !== before);
      const values: Values<Contact> = {
        ...plain,
        role: role ?? undefined,
        mobileFull: mobile,
        homePhoneFull: homePhone,
        isPrimary: isPrimary === undefined ? undefined : isPrimary === true && mayBePrimary,
      };
      if (before)
        return whyNotImport(ctx, { ...before }, { ...values }) ?? (assignChanged(before, values) ? updated : skipped);
      known.push(add(ctx, Contact, { ...given(values), customer }));
      return created;
    });
    await ctx.em.flush();
    return results;
  },
});
