import './categories/product-category.scope.ts';
import './products/product.scope.ts';

import { ProductCategory } from './categories/product-category.entity.ts';
import { ProductCategoryResolver } from './categories/product-category.resolver.ts';
import { Product } from './products/product.entity.ts';
import { CategoryProductsResolver, ProductResolver } from './products/product.resolver.ts';

export { Product, ProductCategory };

export const productsModule = {
  entities: [ProductCategory, Product],
  resolvers: [ProductCategoryResolver, ProductResolver, CategoryProductsResolver],
};
