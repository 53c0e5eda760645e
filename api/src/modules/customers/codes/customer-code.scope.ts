import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../customers/customer.scope.ts';
import { CustomerCode } from './customer-code.entity.ts';

defineScope(CustomerCode, (question) => withCustomer(question, 'customer'));
