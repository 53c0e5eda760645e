import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { createProductCategory, editProductCategory } from './product-category.actions.ts';
import { ProductCategory } from './product-category.entity.ts';
import { ProductCategoryCreateInput, ProductCategoryEditInput } from './product-category.types.ts';

@Resolver(() => ProductCategory)
export class ProductCategoryResolver {
  @Allow('product:read')
  @ReadOne(() => ProductCategory, { description: 'One group of products by id.' })
  productCategory(): never {
    return answeredByReader();
  }

  @Allow('product:read')
  @ReadPage(() => ProductCategory, { description: 'The groups of products, by name.', sort: ['name'] })
  productCategories(): never {
    return answeredByReader();
  }

  @Allow('product:manage')
  @Action({ productCategory: () => ProductCategory }, { description: 'Adds a group of products.' })
  async productCategoryCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ProductCategoryCreateInput) input: ProductCategoryCreateInput,
  ) {
    return { productCategory: await createProductCategory(ctx, input) };
  }

  @Allow('product:manage')
  @Action({ productCategory: () => ProductCategory }, { description: 'Changes a group of products.' })
  async productCategoryEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => ProductCategoryEditInput) input: ProductCategoryEditInput,
  ) {
    return { productCategory: await editProductCategory(ctx, input) };
  }
}
