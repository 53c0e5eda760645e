import type { RouteLocationRaw } from 'vue-router';

export interface EvidenceLine {
  readonly id: string;
  readonly icon: string;
  readonly text: string;
  /** Where it is shown; null where it has no place of its own. */
  readonly to: RouteLocationRaw | null;
}
