import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { ExitRecord } from './exit-record.entity.ts';

defineScope(ExitRecord, (question) => (question.can('exitRecord:read') ? withCustomer(question, 'customer') : NOTHING));
