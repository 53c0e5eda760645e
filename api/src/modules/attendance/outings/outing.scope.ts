import { defineScope } from '../../../kernel/scope.ts';
import { ofRequests } from '../access/reach.scope.ts';
import { Outing } from './outing.entity.ts';

defineScope(Outing, ofRequests);
