import { byCode, byName, byPhone, searchedBy, type SearchWay } from '../../../reader/index.ts';
import { Customer } from './customer.entity.ts';

/** What a customer is called, with every code that it has or had (domain-rules 4). */
export const byCustomerNames: readonly SearchWay[] = [
  byCode({ table: 'customer_codes', column: 'code', id: 'customer_id', isCurrent: 'valid_to is null' }),
  byName('customers', 'customer:readName'),
];

searchedBy(Customer, [...byCustomerNames, byPhone('customers', 'customer:readPhone')]);
