import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Shop } from './shop.entity.ts';

defineScope(Shop, ({ can }) => (can('shop:read') ? EVERYTHING : NOTHING));
