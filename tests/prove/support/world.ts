import type { TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, unique } from '../../support/cast.ts';
import { ADMIN, type Ground } from './ground.ts';

/** A rep with some customers, somebody for the money, and a product. */
export interface ProofWorld {
  readonly api: TestApi;
  readonly rep: Person;
  readonly finance: Person;
  readonly customerIds: readonly string[];
  readonly productId: string;
}

/** Only what the cast of the tests needs of a test's API. */
async function apiOf(ground: Ground): Promise<TestApi> {
  const { nobody, signIn } = ground;
  return { nobody, signIn, admin: await signIn(ADMIN.loginName, ADMIN.password) } as unknown as TestApi;
}

export async function aProofWorld(ground: Ground, customers: number): Promise<ProofWorld> {
  const api = await apiOf(ground);
  const [rep, finance] = [await aPerson(api, 'REP'), await aPerson(api, 'FINANCE')];
  const customerIds: string[] = [];
  for (let made = 0; made < customers; made += 1) {
    const { id } = await aCustomer(api, rep.client);
    customerIds.push(id);
    const visit = { customerId: id, visitedAt: new Date().toISOString(), kind: 'FIRST', summary: 'First visit' };
    await rep.client.act('visitRecord', visit).data();
  }
  const product = { number: unique('P'), name: 'Osmanthus cake', listPrice: '10.00', currency: 'CNY' };
  const made = await api.admin.act('productCreate', product, 'product { id }').data();
  return { api, rep, finance, customerIds, productId: made['productCreate'].product.id };
}
