import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { Customer } from '../../customers/index.ts';
import { ArchiveVolume } from '../volumes/archive-volume.entity.ts';
import { ArchiveItem } from './archive-item.entity.ts';

/** What is about a customer is visible with him, everything else with the section in which it lies (domain-rules 6.5, 6.6). */
defineScope(ArchiveItem, ({ can, t, of }) => {
  if (!can('archive:read')) return NOTHING;
  const customer = of(Customer, `${t}_c`);
  const volume = of(ArchiveVolume, `${t}_v`);
  const ofCustomer = `exists (select 1 from customers ${t}_c where ${t}_c.id = ${t}.customer_id and ${customer})`;
  const ofSection = `exists (select 1 from archive_volumes ${t}_v where ${t}_v.id = ${t}.volume_id and ${volume})`;
  return `case when ${t}.customer_id is null then ${ofSection} else ${ofCustomer} end`;
});
