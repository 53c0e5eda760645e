import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { ProductCategory } from './product-category.entity.ts';

defineScope(ProductCategory, ({ can }) => (can('product:read') ? EVERYTHING : NOTHING));
