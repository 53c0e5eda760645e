import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { Customer } from '../../customers/index.ts';
import { ArchiveDocument } from './archive-document.entity.ts';

/** Visible with the customer, for those who may read the archive at all (domain-rules 6.5). */
defineScope(ArchiveDocument, ({ can, t, of, under }) => {
  if (!can('archive:read')) return NOTHING;
  if (under === Customer) return 'true';
  const customer = of(Customer, `${t}_c`);
  return `exists (select 1 from customers ${t}_c where ${t}_c.id = ${t}.customer_id and ${customer})`;
});
