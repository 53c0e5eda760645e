import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { Customer } from '../../customers/index.ts';
import { DailyRecord } from './daily-record.entity.ts';

/** What is about a customer is visible with him; of the rest one sees what one wrote, and who keeps the archive sees all. */
defineScope(DailyRecord, ({ can, t, me, of }) => {
  if (!can('archive:read')) return NOTHING;
  const customer = of(Customer, `${t}_c`);
  const ofCustomer = `exists (select 1 from customers ${t}_c where ${t}_c.id = ${t}.customer_id and ${customer})`;
  const ofHouse = can('archive:readAll') ? 'true' : `${t}.author_id = ${me.employeeId}`;
  return `case when ${t}.customer_id is null then ${ofHouse} else ${ofCustomer} end`;
});
