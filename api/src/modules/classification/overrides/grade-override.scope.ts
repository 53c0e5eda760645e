import { defineScope } from '../../../kernel/scope.ts';
import { withArchive } from '../../customers/index.ts';
import { GradeOverride } from './grade-override.entity.ts';

defineScope(GradeOverride, withArchive);
