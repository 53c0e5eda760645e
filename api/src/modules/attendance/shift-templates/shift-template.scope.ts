import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { ShiftTemplateVersion } from './shift-template-version.entity.ts';
import { ShiftTemplate } from './shift-template.entity.ts';

/** As public as the opening hours. */
defineScope(ShiftTemplate, () => EVERYTHING);
defineScope(ShiftTemplateVersion, () => EVERYTHING);
