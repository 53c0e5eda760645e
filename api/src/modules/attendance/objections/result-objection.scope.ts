import { defineScope } from '../../../kernel/scope.ts';
import { ofPeople } from '../access/reach.scope.ts';
import { ResultObjection } from './result-objection.entity.ts';

defineScope(ResultObjection, ofPeople);
