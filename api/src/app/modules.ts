import type { ClassType } from '../kernel/graphql.ts';
import { approvalsModule } from '../modules/approvals/index.ts';
import { archiveModule } from '../modules/archive/index.ts';
import { attendanceModule } from '../modules/attendance/index.ts';
import { classificationModule } from '../modules/classification/index.ts';
import { customersModule } from '../modules/customers/index.ts';
import { filesModule } from '../modules/files/index.ts';
import { findingsModule } from '../modules/findings/index.ts';
import { jobsModule } from '../modules/jobs/index.ts';
import { notificationsModule } from '../modules/notifications/index.ts';
import { ordersModule } from '../modules/orders/index.ts';
import { peopleModule } from '../modules/people/index.ts';
import { planningModule } from '../modules/planning/index.ts';
import { productsModule } from '../modules/products/index.ts';
import { queriesModule } from '../modules/queries/index.ts';
import { staffModule } from '../modules/staff/index.ts';
import { supervisionModule } from '../modules/supervision/index.ts';
import { transferModule } from '../modules/transfer/index.ts';
import { trialsModule } from '../modules/trials/index.ts';
import { visitsModule } from '../modules/visits/index.ts';
import { kernelModule } from './kernel-module.ts';
import { rightsModule } from './rights-table.ts';

/** What a module brings: its rows and its doors. */
export interface Module {
  readonly entities: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
}

/** Every module, in the order of who may know whom. */
export const modules: readonly Module[] = [
  kernelModule,
  rightsModule,
  staffModule,
  jobsModule,
  notificationsModule,
  filesModule,
  transferModule,
  queriesModule,
  findingsModule,
  productsModule,
  customersModule,
  approvalsModule,
  visitsModule,
  ordersModule,
  archiveModule,
  classificationModule,
  planningModule,
  attendanceModule,
  supervisionModule,
  trialsModule,
  peopleModule,
];

export const entities = modules.flatMap((module) => module.entities);
export const resolvers = modules.flatMap((module) => module.resolvers);
