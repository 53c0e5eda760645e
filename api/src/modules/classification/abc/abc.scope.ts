import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { AbcResult } from './abc-result.entity.ts';
import { AbcRun } from './abc-run.entity.ts';
import { GradeChange } from './grade-change.entity.ts';

/** A run tells the volume of the whole company. */
defineScope(AbcRun, ({ can }) => (can('classification:read') ? EVERYTHING : NOTHING));
defineScope(AbcResult, (question) => withCustomer(question, 'customer'));
defineScope(GradeChange, (question) => withCustomer(question, 'customer'));
