import { computed, type ComputedRef } from 'vue';

import type { Option } from '../../lib/list-filter.ts';
import { usePage } from '../../lib/usePage.ts';
import { wordOr } from '../../words/i18n.ts';
import {
  EmployeeOptionsDocument,
  RegionOptionsDocument,
  RoleOptionsDocument,
  ShopOptionsDocument,
} from './staff.graphql.ts';

const coded = (row: { id: string; code: string; name: string }): Option => ({
  value: row.id,
  label: `${row.code} ${row.name}`,
});

export function useRegionOptions(): ComputedRef<Option[]> {
  const page = usePage(RegionOptionsDocument, () => ({}));
  return computed(() => (page.data.value?.regions.nodes ?? []).map(coded));
}

export function useShopOptions(): ComputedRef<Option[]> {
  const page = usePage(ShopOptionsDocument, () => ({}));
  return computed(() => (page.data.value?.shops.nodes ?? []).map(coded));
}

/** The name of a role in the language of the moment; roles that a company made itself keep their own name. */
export function roleName(role: { key: string; name: string }): string {
  return wordOr(`permission.role.${role.key}`, role.name);
}

export function useRoleOptions(): ComputedRef<Option[]> {
  const page = usePage(RoleOptionsDocument, () => ({}));
  return computed(() =>
    (page.data.value?.roles.nodes ?? []).map((role) => ({ value: role.id, label: roleName(role) })),
  );
}

/** Who may own customers: everybody still at work. */
export function useRepOptions(): ComputedRef<Option[]> {
  const page = usePage(EmployeeOptionsDocument, () => ({ filter: { leftOn: { isNull: true } } }));
  return computed(() => (page.data.value?.employees.nodes ?? []).map((one) => ({ value: one.id, label: one.name })));
}
