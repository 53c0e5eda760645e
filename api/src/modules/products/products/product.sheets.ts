import { defineSheet, refused, rowOf, rowsByKey, upsert } from '../../transfer/index.ts';
import { ProductCategory } from '../categories/product-category.entity.ts';
import { Product } from './product.entity.ts';

export const productSheet = defineSheet({
  name: 'products',
  key: ['number'],
  columns: {
    number: { type: 'text', required: true, maxLength: 50, aliases: ['货号', '产品编号'] },
    name: { type: 'text', required: true, maxLength: 200, aliases: ['品名', '产品名称'] },
    category: { type: 'reference', aliases: ['品类', '类别'] },
    unit: { type: 'text', maxLength: 50, aliases: ['单位'] },
    listPrice: { type: 'decimal', required: true, aliases: ['单价', '价格'] },
    currency: { type: 'text', maxLength: 3, aliases: ['币种'] },
    generation: { type: 'integer' },
    isActive: { type: 'boolean', aliases: ['在售'] },
    externalKey: { type: 'text', maxLength: 100 },
  },
  async write(ctx, rows) {
    const categories = await rowsByKey(ctx, ProductCategory, {
      property: 'name',
      keys: rows.map((row) => row.category),
    });
    return upsert(ctx, {
      entity: Product,
      rows,
      key: { property: 'number', of: (row) => row.number },
      valuesOf({ category: name, currency, isActive, ...plain }) {
        if (plain.listPrice.startsWith('-')) return refused('PRICE_NEGATIVE', 'listPrice');
        if (currency && !/^[A-Z]{3}$/u.test(currency)) return refused('NOT_IN_LIST', 'currency');
        const category = rowOf(name, categories);
        if (name && !category) return refused('UNKNOWN_REFERENCE', 'category');
        return { ...plain, category, currency: currency ?? undefined, isActive: isActive ?? undefined };
      },
    });
  },
});
