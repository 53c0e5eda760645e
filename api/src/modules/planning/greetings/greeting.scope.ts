import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { GreetingRound } from './greeting-round.entity.ts';
import { Greeting } from './greeting.entity.ts';

defineScope(GreetingRound, ({ can }) => (can('maintenance:read') ? EVERYTHING : NOTHING));

defineScope(Greeting, (question) => (question.can('maintenance:read') ? withCustomer(question, 'customer') : NOTHING));
