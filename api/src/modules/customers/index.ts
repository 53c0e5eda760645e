import { CustomerCode } from './codes/customer-code.entity.ts';
import { Contact } from './contacts/contact.entity.ts';
import { Customer } from './customers/customer.entity.ts';
import { withCustomer } from './customers/customer.scope.ts';
import { OwnershipPeriod } from './ownership/ownership-period.entity.ts';
import './codes/customer-code.scope.ts';
import './contacts/contact.scope.ts';
import './ownership/ownership-period.scope.ts';

export { Contact, Customer, CustomerCode, OwnershipPeriod, withCustomer };

export const entities = [Customer, CustomerCode, OwnershipPeriod, Contact];
