import { defineSheet, upsert } from '../../transfer/index.ts';
import { ProductCategory } from './product-category.entity.ts';

export const productCategorySheet = defineSheet({
  name: 'product-categories',
  key: ['name'],
  columns: {
    name: { type: 'text', required: true, maxLength: 100, aliases: ['品类', '类别'] },
    description: { type: 'text', maxLength: 500, aliases: ['说明'] },
  },
  write: (ctx, rows) =>
    upsert(ctx, {
      entity: ProductCategory,
      rows,
      key: { property: 'name', of: (row) => row.name },
      valuesOf: (row) => row,
    }),
});
