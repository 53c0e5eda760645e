import {
  genderOptions,
  gradeOptions,
  natureOptions,
  sourceOptions,
} from '../../../entities/customers/customer-words.ts';
import { choicesOf } from '../../../entities/customers/field-words.ts';
import { PROFILE_GROUPS } from '../../../entities/customers/profile-groups.ts';
import type { Option } from '../../../lib/list-filter.ts';
import { sees } from '../../../session/sees.ts';
import type { Field } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';

const MAX_LONG = 500;

/** All fields of the form in the order of its groups. */
export function customerFields(regions: readonly Option[], isNew: boolean): Field[] {
  const basic: Field[] = [
    { name: 'name', label: t('term.name'), kind: 'text', required: true, max: 200, heading: t('customers.basic') },
    { name: 'regionId', label: t('term.region'), kind: 'select', required: true, options: regions },
    { name: 'nature', label: t('term.nature'), kind: 'select', required: true, options: natureOptions() },
    { name: 'gender', label: t('term.gender'), kind: 'select', options: genderOptions() },
    // Later it changes by a run or by an override with a second person, never by typing (rules 7.3).
    ...(isNew ? [{ name: 'grade', label: t('term.grade'), kind: 'select' as const, options: gradeOptions() }] : []),
    ...(sees('seesProfile')
      ? [{ name: 'source', label: t('term.source'), kind: 'select' as const, options: sourceOptions() }]
      : []),
    { name: 'referredById', label: t('term.referredBy'), kind: 'slot' },
    { name: 'suppliedById', label: t('term.suppliedBy'), kind: 'slot', help: t('customers.suppliedByHelp') },
    ...(!isNew && sees('seesTrade') ? [{ name: 'isDirect', label: t('term.isDirect'), kind: 'switch' as const }] : []),
    ...(sees('seesPhones') ? [{ name: 'phone', label: t('term.phone'), kind: 'text' as const, max: 40 }] : []),
  ];
  const groups = PROFILE_GROUPS.flatMap((group) =>
    group.fields
      .filter((field) => sees(field.sight))
      .map((field, index): Field => ({
        name: field.name,
        label: t(`term.${field.name}`),
        kind: field.kind,
        ...(field.kind === 'select' && { options: choicesOf(field.name) ?? [] }),
        max: field.kind === 'area' ? 2000 : MAX_LONG,
        ...(index === 0 && { heading: t(group.title) }),
      })),
  );
  return [...basic, ...groups];
}

export const PROFILE_NAMES = PROFILE_GROUPS.flatMap((group) => group.fields.map((field) => field.name));
