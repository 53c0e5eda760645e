import { customerSheets } from '../../modules/customers/index.ts';
import { orderSheets } from '../../modules/orders/index.ts';
import { productSheets } from '../../modules/products/index.ts';
import type { Sheet } from '../../modules/transfer/index.ts';
import { visitSheets } from '../../modules/visits/index.ts';
import { employeeSheet } from './employee.sheets.ts';
import { regionSheet } from './region.sheets.ts';

/** What can be brought in as a table, in the order in which a new company would do it. */
export const sheets: readonly Sheet[] = [
  regionSheet,
  employeeSheet,
  ...productSheets,
  ...customerSheets,
  ...visitSheets,
  ...orderSheets,
];
