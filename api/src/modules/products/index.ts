import './categories/product-category.scope.ts';
import './products/product.scope.ts';
import { ProductCategory } from './categories/product-category.entity.ts';
import { ProductCategoryResolver } from './categories/product-category.resolver.ts';
import { productCategorySheet } from './categories/product-category.sheets.ts';
import { Product } from './products/product.entity.ts';
import { CategoryProductsResolver, ProductResolver } from './products/product.resolver.ts';
import { productSheet } from './products/product.sheets.ts';

export { Product, ProductCategory };

export const productsModule = {
  entities: [ProductCategory, Product],
  resolvers: [ProductCategoryResolver, ProductResolver, CategoryProductsResolver],
};

/** What can be brought in as a table, in this order. */
export const productSheets = [productCategorySheet, productSheet];
