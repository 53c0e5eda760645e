import { defineScope } from '../../../kernel/scope.ts';
import { ofPeople, ofShops } from '../access/reach.scope.ts';
import { MonthlyRoster } from './monthly-roster.entity.ts';
import { RosterEntry } from './roster-entry.entity.ts';

defineScope(RosterEntry, ofPeople);
defineScope(MonthlyRoster, (question) => ofShops(question));
