import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { CompanyContact } from './company-contact.entity.ts';

defineScope(CompanyContact, (question) => withCustomer(question, 'visit'));
