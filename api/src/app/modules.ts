import type { ClassType } from '../kernel/graphql.ts';
import { customersModule } from '../modules/customers/index.ts';
import { ordersModule } from '../modules/orders/index.ts';
import { productsModule } from '../modules/products/index.ts';
import { queriesModule } from '../modules/queries/index.ts';
import { staffModule } from '../modules/staff/index.ts';
import { visitsModule } from '../modules/visits/index.ts';
import { kernelModule } from './kernel-module.ts';

/** What a module brings: its rows and its doors. */
export interface Module {
  readonly entities: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
}

/** Every module, in the order of who may know whom. */
export const modules: readonly Module[] = [
  kernelModule,
  staffModule,
  queriesModule,
  productsModule,
  customersModule,
  visitsModule,
  ordersModule,
];

export const entities = modules.flatMap((module) => module.entities);
export const resolvers = modules.flatMap((module) => module.resolvers);
