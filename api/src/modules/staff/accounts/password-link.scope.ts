import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { PasswordLink } from './password-link.entity.ts';

/** Found by its hash alone, past the scope. */
defineScope(PasswordLink, () => NOTHING);
