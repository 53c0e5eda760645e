import { ProductCategory } from './categories/product-category.entity.ts';
import { Product } from './products/product.entity.ts';
import './categories/product-category.scope.ts';
import './products/product.scope.ts';

export { Product, ProductCategory };

export const entities = [ProductCategory, Product];
