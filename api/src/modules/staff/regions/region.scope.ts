import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Region } from './region.entity.ts';

/** Everybody who is signed in knows the regions. */
defineScope(Region, () => EVERYTHING);
