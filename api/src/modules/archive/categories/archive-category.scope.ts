import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { ArchiveCategory } from './archive-category.entity.ts';

/** The frame of the archive is known to everybody who is signed in; what is in it is not. */
defineScope(ArchiveCategory, () => EVERYTHING);
