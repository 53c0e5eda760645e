import { defineScope } from '../../../kernel/scope.ts';
import { ofRequests } from '../access/reach.scope.ts';
import { PunchCorrection } from './punch-correction.entity.ts';

defineScope(PunchCorrection, ofRequests);
