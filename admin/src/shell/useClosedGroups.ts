import { ref } from 'vue';

import type { MenuGroupName } from './menu.ts';

const KEPT_AS = 'menu.closed';
const closed = ref<readonly string[]>((localStorage.getItem(KEPT_AS) ?? '').split(' ').filter(Boolean));

/** Which groups of the menu the person has folded away, also the next time. */
export function useClosedGroups() {
  const isClosed = (group: MenuGroupName): boolean => closed.value.includes(group);
  const toggle = (group: MenuGroupName): void => {
    closed.value = isClosed(group) ? closed.value.filter((one) => one !== group) : [...closed.value, group];
    localStorage.setItem(KEPT_AS, closed.value.join(' '));
  };
  return { isClosed, toggle };
}
