import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { ProductCategory } from '../categories/product-category.entity.ts';
import { createProduct, editProduct } from './product.actions.ts';
import { Product } from './product.entity.ts';
import { ProductCreateInput, ProductEditInput } from './product.types.ts';

@Resolver(() => Product)
export class ProductResolver {
  @Allow('product:read')
  @ReadOne(() => Product, { description: 'One product by id.' })
  product(): never {
    return answeredByReader();
  }

  @Allow('product:read')
  @ReadPage(() => Product, { description: 'The products, by number.', sort: ['number'] })
  products(): never {
    return answeredByReader();
  }

  @Allow('product:manage')
  @Action({ product: () => Product }, { description: 'Adds a product.' })
  async productCreate(@Ctx() ctx: Context, @Arg('input', () => ProductCreateInput) input: ProductCreateInput) {
    return { product: await createProduct(ctx, input) };
  }

  @Allow('product:manage')
  @Action({ product: () => Product }, { description: 'Changes a product.' })
  async productEdit(@Ctx() ctx: Context, @Arg('input', () => ProductEditInput) input: ProductEditInput) {
    return { product: await editProduct(ctx, input) };
  }
}

@Resolver(() => ProductCategory)
export class CategoryProductsResolver {
  @HasPage(() => Product, { via: 'category', sort: ['number'], description: 'The products of the group, by number.' })
  products(): never {
    return answeredByReader();
  }
}
