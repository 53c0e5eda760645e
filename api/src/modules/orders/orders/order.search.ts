import { searchedBy, through } from '../../../reader/index.ts';
import { byCustomerNames, Customer } from '../../customers/index.ts';
import { Order } from './order.entity.ts';

searchedBy(
  Order,
  [through({ table: 'orders', column: 'customer_id', to: Customer, toTable: 'customers', ways: byCustomerNames })],
  { table: 'orders', column: 'number' },
);
