import { defineScope } from '../../../kernel/scope.ts';
import { ofAnybody, ofMoney, ofShops } from '../access/reach.scope.ts';
import { AttendanceAdjustment } from './attendance-adjustment.entity.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';
import { ShopMonthReport } from './shop-month-report.entity.ts';

defineScope(ShopMonthReport, (question) => ofShops(question));
defineScope(AttendanceMonthLock, ofAnybody);
defineScope(AttendanceAdjustment, ofMoney);
