import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { ReferralAsk } from './referral-ask.entity.ts';

defineScope(ReferralAsk, (question) => (question.can('referral:ask') ? withCustomer(question, 'customer') : NOTHING));
