import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../customers/customer.scope.ts';
import { Contact } from './contact.entity.ts';

defineScope(Contact, (question) => (question.can('contact:read') ? withCustomer(question, 'customer') : NOTHING));
