import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { withArchive } from '../../customers/index.ts';
import { AbcResult } from './abc-result.entity.ts';
import { AbcRun } from './abc-run.entity.ts';
import { GradeChange } from './grade-change.entity.ts';

/** A run tells the volume of the whole company. */
defineScope(AbcRun, ({ can }) => (can('classification:read') ? EVERYTHING : NOTHING));
defineScope(AbcResult, withArchive);
defineScope(GradeChange, withArchive);
