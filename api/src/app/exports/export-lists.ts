import type { Permission } from '../../kernel/context.ts';

/** How a value of a column stands in a table: a word of an enum is given in the words that the asker sent along. */
export type CellKind = 'text' | 'number' | 'date' | 'instant' | 'word' | 'boolean';

export interface ExportColumn {
  /** Fields on the way to the value, from a row of the list. */
  readonly path: readonly string[];
  readonly kind: CellKind;
}

export interface ExportList {
  readonly root: 'customers' | 'contacts' | 'visits' | 'employees' | 'attendancePays' | 'attendanceAdjustments';
  /** What taking it out needs, beside what reading each column does. */
  readonly right: Permission;
  readonly filter: string;
  readonly sort: string;
  readonly hasSearch: boolean;
  /** Type of the rows, for the journal. */
  readonly type: string;
  readonly columns: Readonly<Record<string, ExportColumn>>;
}

function column(path: string, kind: CellKind = 'text'): ExportColumn {
  return { path: path.split('.'), kind };
}

function texts(...names: string[]): Record<string, ExportColumn> {
  return Object.fromEntries(names.map((name) => [name, column(name)]));
}

/**
 * What can be taken out of which list. Names stand for rows, never ids. Phones are masked as everywhere; in full they are
 * columns of their own, and reading them is noted (promise D1). The reader decides which of these somebody may read.
 */
export const EXPORT_LISTS: Readonly<Record<string, ExportList>> = {
  customers: {
    root: 'customers',
    right: 'customer:export',
    type: 'Customer',
    filter: 'CustomerFilter',
    sort: 'CustomerSort',
    hasSearch: true,
    columns: {
      ...texts('code', 'name'),
      grade: column('grade', 'word'),
      regionCode: column('region.code'),
      region: column('region.name'),
      ownerNumber: column('owner.number'),
      owner: column('owner.name'),
      state: column('state', 'word'),
      nature: column('nature', 'word'),
      type: column('type', 'word'),
      completeness: column('completeness', 'number'),
      ...texts('phone', 'phoneFull', 'city', 'province', 'address', 'externalKey', 'wechat', 'qq'),
      ...texts('lineOfBusiness', 'paymentTerms', 'priceTerms', 'note'),
      signedOn: column('signedOn', 'date'),
      lastVisitAt: column('lastVisitAt', 'instant'),
      firstOrderOn: column('firstOrderOn', 'date'),
      lastOrderOn: column('lastOrderOn', 'date'),
      createdAt: column('createdAt', 'instant'),
    },
  },
  contacts: {
    root: 'contacts',
    right: 'customer:export',
    type: 'Contact',
    filter: 'ContactFilter',
    sort: 'ContactSort',
    hasSearch: false,
    columns: {
      customerCode: column('customer.code'),
      customer: column('customer.name'),
      ...texts('name', 'title', 'mobile', 'mobileFull', 'homePhone', 'homePhoneFull', 'email', 'wechat', 'qq'),
      role: column('role', 'word'),
      isPrimary: column('isPrimary', 'boolean'),
      createdAt: column('createdAt', 'instant'),
    },
  },
  visits: {
    root: 'visits',
    right: 'customer:export',
    type: 'Visit',
    filter: 'VisitFilter',
    sort: 'VisitSort',
    hasSearch: false,
    columns: {
      visitedAt: column('visitedAt', 'instant'),
      customerCode: column('customer.code'),
      customer: column('customer.name'),
      rep: column('rep.name'),
      recordedBy: column('recordedBy.name'),
      kind: column('kind', 'word'),
      status: column('status', 'word'),
      ...texts('contactPerson', 'summary', 'topics', 'nextStep'),
      objection: column('objection', 'word'),
      nextVisitOn: column('nextVisitOn', 'date'),
      isLateMemo: column('isLateMemo', 'boolean'),
      isPrepared: column('isPrepared', 'boolean'),
      recordedAt: column('recordedAt', 'instant'),
    },
  } /** A month for payroll (rules 17.7); what was put right about earlier ones is summed beside it. */,
  attendancePays: {
    root: 'attendancePays',
    right: 'attendanceMonth:close',
    type: 'AttendancePay',
    filter: 'AttendancePayFilter',
    sort: 'AttendancePaySort',
    hasSearch: false,
    columns: {
      month: column('startsOn', 'date'),
      employeeNumber: column('employee.number'),
      employee: column('employee.name'),
      shopCode: column('result.shop.code'),
      shop: column('result.shop.name'),
      resultState: column('result.state', 'word'),
      workdays: column('result.workdays', 'number'),
      incidentCount: column('result.incidentCount', 'number'),
      notifiedHours: column('result.notifiedHours', 'number'),
      unnotifiedHours: column('result.unnotifiedHours', 'number'),
      outingHours: column('result.outingHours', 'number'),
      currency: column('currency'),
      ...Object.fromEntries(
        [
          'bonus',
          'deduction',
          'cappedDeduction',
          'payableDeduction',
          'adjustedBonus',
          'adjustedDeduction',
          'totalBonus',
          'totalDeduction',
        ].map((name) => [name, column(name, 'number')]),
      ),
    },
  },
  /** The staff roster 花名册 (rules 20.0), such that it can be brought in again. */
  employees: {
    root: 'employees',
    right: 'employee:export',
    type: 'Employee',
    filter: 'EmployeeFilter',
    sort: 'EmployeeSort',
    hasSearch: true,
    columns: {
      ...texts('number', 'name', 'post', 'phone', 'phoneFull', 'email', 'homeAddress', 'externalKey'),
      gender: column('gender', 'word'),
      shopCode: column('shop.code'),
      shop: column('shop.name'),
      regionCode: column('region.code'),
      region: column('region.name'),
      managerNumber: column('manager.number'),
      manager: column('manager.name'),
      hiredOn: column('hiredOn', 'date'),
      leftOn: column('leftOn', 'date'),
      birthOn: column('birthOn', 'date'),
      createdAt: column('createdAt', 'instant'),
    },
  },
  attendanceAdjustments: {
    root: 'attendanceAdjustments',
    right: 'attendanceMonth:close',
    type: 'AttendanceAdjustment',
    filter: 'AttendanceAdjustmentFilter',
    sort: 'AttendanceAdjustmentSort',
    hasSearch: false,
    columns: {
      month: column('startsOn', 'date'),
      aboutMonth: column('aboutStartsOn', 'date'),
      employeeNumber: column('employee.number'),
      employee: column('employee.name'),
      currency: column('currency'),
      bonusAmount: column('bonusAmount', 'number'),
      deductionAmount: column('deductionAmount', 'number'),
      reason: column('reason'),
      madeBy: column('madeBy.name'),
    },
  },
};
