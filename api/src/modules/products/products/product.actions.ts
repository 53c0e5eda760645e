import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { ProductCategory } from '../categories/product-category.entity.ts';
import { Product } from './product.entity.ts';
import { whyNotCurrency, whyNotGeneration, whyNotListPrice } from './product.rules.ts';
import type { ProductCreateInput, ProductEditInput } from './product.types.ts';

const NUMBER_LIMIT = 40;
const NAME_LIMIT = 200;
const UNIT_LIMIT = 60;

type Optional = Pick<ProductCreateInput, 'unit' | 'currency' | 'generation'>;

function checkOptional(check: InputCheck, { unit, currency, generation }: Optional): InputCheck {
  return check
    .text('unit', unit, { most: UNIT_LIMIT })
    .rule('currency', typeof currency === 'string' ? whyNotCurrency(currency) : null)
    .rule('generation', typeof generation === 'number' ? whyNotGeneration(generation) : null);
}

export async function createProduct(ctx: Ctx, input: ProductCreateInput): Promise<Product> {
  const check = new InputCheck()
    .text('number', input.number, { most: NUMBER_LIMIT, required: true })
    .text('name', input.name, { most: NAME_LIMIT, required: true })
    .rule('listPrice', whyNotListPrice(input.listPrice));
  checkOptional(check, input).done();
  const number = input.number.trim();
  if (await ctx.em.count(Product, { number })) throw new Refusal('VALUE_TAKEN', ['input', 'number']);

  return add(ctx, Product, {
    number,
    name: input.name.trim(),
    category: (await loadGiven(ctx, ProductCategory, { id: input.categoryId, path: 'categoryId' })) ?? null,
    unit: input.unit ?? null,
    listPrice: input.listPrice,
    currency: input.currency ?? 'CNY',
    generation: input.generation ?? null,
  });
}

function whyNotGiven(value: unknown): 'VALUE_REQUIRED' | null {
  return value === null ? 'VALUE_REQUIRED' : null;
}

export async function editProduct(ctx: Ctx, input: ProductEditInput): Promise<Product> {
  const price = input.listPrice;
  const check = new InputCheck()
    .givenText('name', input.name, NAME_LIMIT)
    .rule('listPrice', typeof price === 'string' ? whyNotListPrice(price) : whyNotGiven(price))
    .rule('currency', whyNotGiven(input.currency))
    .rule('isActive', whyNotGiven(input.isActive));
  checkOptional(check, input).done();

  const product = await loadForChange(ctx, Product, input);
  const category = await loadGiven(ctx, ProductCategory, { id: input.categoryId, path: 'categoryId' });
  if (category !== undefined) product.category = category;
  assignGiven(product, input, ['name', 'unit', 'listPrice', 'currency', 'generation', 'isActive']);
  return product;
}
