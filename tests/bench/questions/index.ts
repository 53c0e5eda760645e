import type { Question } from '../support/question.ts';
import { deepPage, numberedPage } from './deep-page/question.ts';
import { monthOfOrders } from './month-of-orders/question.ts';
import { namedCustomers } from './named-customers/question.ts';
import { recordVisit } from './record-visit/question.ts';
import { regionPage } from './region-page/question.ts';
import { wholeArchive } from './whole-archive/question.ts';
import { wideArchive } from './wide-archive/question.ts';

export const QUESTIONS: readonly Question[] = [
  regionPage,
  wholeArchive,
  namedCustomers,
  monthOfOrders,
  wideArchive,
  deepPage,
  numberedPage,
  recordVisit,
];
