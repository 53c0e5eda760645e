import { sees } from '../../session/sees.ts';
import { can } from '../../session/useViewer.ts';
import { t, wordOr } from '../../words/i18n.ts';
import { CONTACT_ROLES, CUSTOMER_TYPES, GRADES, NATURES, STATES } from '../customers/customer-words.ts';
import { OBJECTIONS, VISIT_KINDS } from '../visits/visit-words.ts';
import { columnWord, sheetWord } from './column-word.ts';

export type ExportListName =
  | 'customers'
  | 'contacts'
  | 'visits'
  | 'attendancePays'
  | 'attendanceAdjustments'
  | 'employees';

export interface ExportChoice {
  readonly id: string;
  readonly heading: string;
  readonly words?: Readonly<Record<string, string>>;
  /** Taken unless the person says otherwise. */
  readonly isUsual: boolean;
}

function choice(id: string, isUsual = true): ExportChoice {
  return { id, heading: columnWord(id), isUsual };
}

function wordsOf(id: string, family: string, values: readonly string[]): ExportChoice {
  return {
    ...choice(id),
    words: Object.fromEntries(values.map((value) => [value, wordOr(`enum.${family}.${value}`, value)])),
  };
}

function yesNo(id: string): ExportChoice {
  return { ...choice(id, false), words: { true: t('app.yes'), false: t('app.no') } };
}

function customerChoices(): ExportChoice[] {
  const profile = sees('seesProfile')
    ? [
        wordsOf('type', 'customerType', CUSTOMER_TYPES),
        choice('completeness', false),
        ...['phone', 'city', 'province', 'address'].map((id) => choice(id)),
        choice('lastVisitAt', false),
      ]
    : [];
  return [
    ...['code', 'name'].map((id) => choice(id)),
    wordsOf('grade', 'grade', GRADES),
    choice('regionCode', false),
    ...['region', 'owner'].map((id) => choice(id)),
    wordsOf('state', 'customerState', STATES),
    wordsOf('nature', 'nature', NATURES),
    ...profile,
    ...(can('customer:readPhone') ? [choice('phoneFull', false)] : []),
    choice('createdAt', false),
  ];
}

function visitChoices(): ExportChoice[] {
  return [
    ...['visitedAt', 'customerCode', 'customer', 'rep'].map((id) => choice(id)),
    wordsOf('kind', 'visitKind', VISIT_KINDS),
    ...(sees('seesMemos')
      ? [
          ...['contactPerson', 'summary', 'topics'].map((id) => choice(id)),
          wordsOf('objection', 'objection', OBJECTIONS),
          ...['nextStep', 'nextVisitOn'].map((id) => choice(id)),
        ]
      : []),
    yesNo('isPrepared'),
  ];
}

function contactChoices(): ExportChoice[] {
  return [
    ...['customerCode', 'customer', 'name'].map((id) => choice(id)),
    wordsOf('role', 'contactRole', CONTACT_ROLES),
    ...['title', 'mobile', 'email', 'wechat', 'qq'].map((id) => choice(id)),
  ];
}

function payrollChoice(id: string, isUsual = true): ExportChoice {
  return { id, heading: t(`transfer.payroll.${id}` as never), isUsual };
}

function payChoices(): ExportChoice[] {
  const words = wordsOf('resultState', 'resultState', ['COMPUTED', 'CONFIRMED', 'LOCKED']).words ?? {};
  return [
    ...['month', 'employeeNumber', 'employee', 'shopCode', 'shop'].map((id) => payrollChoice(id)),
    { ...payrollChoice('resultState'), words },
    ...['workdays', 'incidentCount', 'notifiedHours', 'unnotifiedHours', 'outingHours', 'currency', 'bonus'].map((id) =>
      payrollChoice(id),
    ),
    ...['deduction', 'cappedDeduction'].map((id) => payrollChoice(id, false)),
    ...['payableDeduction', 'adjustedBonus', 'adjustedDeduction', 'totalBonus', 'totalDeduction'].map((id) =>
      payrollChoice(id),
    ),
  ];
}

function adjustmentChoices(): ExportChoice[] {
  const ids = ['month', 'aboutMonth', 'employeeNumber', 'employee', 'currency', 'bonusAmount', 'deductionAmount'];
  return [...ids, 'reason', 'madeBy'].map((id) => payrollChoice(id));
}

/** The roster 花名册, under the headings of the sheet that brings it in again. */
function rosterChoices(): ExportChoice[] {
  const one = (id: string, isUsual = true): ExportChoice => ({
    id,
    heading: wordOr(`transfer.of.roster.${id}`, sheetWord('employees', id)),
    isUsual,
  });
  const words = wordsOf('gender', 'gender', ['M', 'F', 'X']).words ?? {};
  return [
    ...['number', 'name'].map((id) => one(id)),
    { ...one('gender'), words },
    ...['post', 'shopCode', 'shop'].map((id) => one(id)),
    one('regionCode', false),
    one('region'),
    one('managerNumber', false),
    ...['manager', 'hiredOn', 'leftOn', 'phone', 'email'].map((id) => one(id)),
    ...(can('employee:readPhone') ? [one('phoneFull', false)] : []),
    ...(can('employee:readPersonal') ? [one('homeAddress', false), one('birthOn', false)] : []),
    one('externalKey', false),
  ];
}

/** What taking a list out needs; the server asks the same. */
export const EXPORT_RIGHT: Readonly<
  Record<ExportListName, 'customer:export' | 'attendanceMonth:close' | 'employee:export'>
> = {
  customers: 'customer:export',
  contacts: 'customer:export',
  visits: 'customer:export',
  attendancePays: 'attendanceMonth:close',
  attendanceAdjustments: 'attendanceMonth:close',
  employees: 'employee:export',
};

const CHOICES: Readonly<Record<ExportListName, () => ExportChoice[]>> = {
  customers: customerChoices,
  contacts: contactChoices,
  visits: visitChoices,
  attendancePays: payChoices,
  attendanceAdjustments: adjustmentChoices,
  employees: rosterChoices,
};

/** What of a list may be taken out by this person, in his words. */
export function exportChoices(list: ExportListName): ExportChoice[] {
  return CHOICES[list]();
}
