import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { ProductCategory } from './product-category.entity.ts';
import type { ProductCategoryCreateInput, ProductCategoryEditInput } from './product-category.types.ts';

const NAME_LIMIT = 100;
const DESCRIPTION_LIMIT = 1000;

async function refuseTakenName(ctx: Ctx, name: string): Promise<void> {
  if (await ctx.em.count(ProductCategory, { name })) throw new Refusal('VALUE_TAKEN', ['input', 'name']);
}

export async function createProductCategory(ctx: Ctx, input: ProductCategoryCreateInput): Promise<ProductCategory> {
  new InputCheck()
    .text('name', input.name, { most: NAME_LIMIT, required: true })
    .text('description', input.description, { most: DESCRIPTION_LIMIT })
    .done();
  const name = input.name.trim();
  await refuseTakenName(ctx, name);

  return add(ctx, ProductCategory, { name, description: input.description ?? null });
}

export async function editProductCategory(ctx: Ctx, input: ProductCategoryEditInput): Promise<ProductCategory> {
  new InputCheck()
    .givenText('name', input.name, NAME_LIMIT)
    .text('description', input.description, { most: DESCRIPTION_LIMIT })
    .done();

  const category = await loadForChange(ctx, ProductCategory, input);
  const name = input.name?.trim();
  if (name && name !== category.name) {
    await refuseTakenName(ctx, name);
    category.name = name;
  }
  assignGiven(category, input, ['description']);
  return category;
}
