import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { Shop } from './shop.entity.ts';

/** Everybody who is signed in knows the shops. */
defineScope(Shop, () => EVERYTHING);
