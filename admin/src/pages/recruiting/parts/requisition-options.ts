import { computed, type ComputedRef } from 'vue';

import { usePage } from '../../../lib/usePage.ts';
import { t } from '../../../words/i18n.ts';
import { RequisitionOptionsDocument } from '../Candidates.graphql.ts';

interface Named {
  readonly department: string;
  readonly post: 'CLERK' | 'SHIFT_LEAD' | 'STORE_MANAGER' | 'OFFICE';
}

export function requisitionName({ department, post }: Named): string {
  return `${department} · ${t(`enum.shopPost.${post}`)}`;
}

interface RequisitionOption {
  readonly value: string;
  readonly label: string;
  readonly isOpen: boolean;
}

/** The latest ones; one applies for open ones alone. */
export function useRequisitionOptions(): ComputedRef<RequisitionOption[]> {
  const page = usePage(RequisitionOptionsDocument, () => ({}));
  return computed(() =>
    (page.data.value?.hiringRequisitions.nodes ?? []).map((one) => ({
      value: one.id,
      label: requisitionName(one),
      isOpen: one.state === 'OPEN',
    })),
  );
}
