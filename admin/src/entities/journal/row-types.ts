import { wordOr } from '../../words/i18n.ts';

/** Types of rows that people look for in the journal, in the order of the menu. */
export const ROW_TYPES = [
  'Customer',
  'Contact',
  'OwnershipPeriod',
  'CustomerCode',
  'CustomerMerge',
  'Deletion',
  'AccessGrant',
  'Visit',
  'VisitCard',
  'VisitPlanItem',
  'CompanyContact',
  'Consultation',
  'RouteStop',
  'ApprovalRequest',
  'ArchiveDocument',
  'ArchiveItem',
  'DailyRecord',
  'Contribution',
  'FocusEntry',
  'GradeChange',
  'AbcResult',
  'Order',
  'OrderLine',
  'Delivery',
  'Payment',
  'Product',
  'TaskList',
  'SalesTask',
  'MaintenancePlan',
  'Greeting',
  'Expense',
  'AgentEvaluation',
  'Account',
  'Role',
  'Employee',
  'SettingValue',
  'ApiToken',
] as const;

export function rowTypeName(name: string): string {
  return wordOr(`journal.type.${name}`, name);
}
