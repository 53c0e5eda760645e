import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Product } from './product.entity.ts';

defineScope(Product, ({ can }) => (can('product:read') ? EVERYTHING : NOTHING));
