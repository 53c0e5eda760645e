import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Deletion } from './deletion.entity.ts';

/** The bin is a place of its own: who reads customers does not see by that what was deleted (domain-rules 6.4). */
defineScope(Deletion, ({ can }) => (can('bin:read') ? EVERYTHING : NOTHING));
