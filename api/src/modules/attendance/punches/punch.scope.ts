import { defineScope } from '../../../kernel/scope.ts';
import { ofOneself, ofPeople } from '../access/reach.scope.ts';
import { PunchNumber } from './punch-number.entity.ts';
import { Punch } from './punch.entity.ts';

defineScope(PunchNumber, ofOneself);
defineScope(Punch, ofPeople);
