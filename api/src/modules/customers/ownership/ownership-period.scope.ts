import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../customers/customer.scope.ts';
import { OwnershipPeriod } from './ownership-period.entity.ts';

defineScope(OwnershipPeriod, (question) => withCustomer(question, 'customer'));
