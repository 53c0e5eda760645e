import { computed, shallowRef } from 'vue';
import type { RouteMeta } from 'vue-router';

import { dropCache, plainClient } from '../client/client.ts';
import type { ResultOf } from '../graphql.ts';
import { sentenceOf, troubleOf } from '../lib/errors.ts';
import { forgetCustomers } from '../lib/known-customers.ts';
import { setDraftOwner } from '../lib/useDraft.ts';
import {
  keepLanguage,
  keptLanguage,
  language,
  LANGUAGES,
  loadAllWords,
  setLanguage,
  type Language,
} from '../words/i18n.ts';
import { keepViewer, keptViewer } from './kept-viewer.ts';
import {
  LocaleSetDocument,
  SignInDocument,
  SignOutDocument,
  ViewerDocument,
  type ViewerFields,
} from './session.graphql.ts';

export type Viewer = ResultOf<typeof ViewerFields>;

/** `undefined` before anybody asked, `null` when nobody is signed in. */
const viewer = shallowRef<Viewer | null>();
const isEnded = shallowRef(false);
const waiting: (() => void)[] = [];

function know(now: Viewer | null): void {
  viewer.value = now;
  setDraftOwner(now?.account.id ?? null);
}

export async function loadViewer(): Promise<void> {
  const { data, error } = await plainClient().query(ViewerDocument, {});
  if (error?.networkError && keptViewer()) return know(keptViewer());
  if (error) throw error;
  keepViewer(data?.viewer ?? null);
  know(data?.viewer ?? null);
  await followLocale();
}

/** A choice made at this browser wins over the one that the account brings from another. */
async function followLocale(): Promise<void> {
  const locale = LANGUAGES.find((one) => one === viewer.value?.locale);
  if (locale && keptLanguage() === undefined && locale !== language.value) await setLanguage(locale);
}

/** The choice follows the person to the next browser. */
export async function chooseLanguage(wanted: Language): Promise<void> {
  await setLanguage(wanted);
  keepLanguage(wanted);
  if (viewer.value) await plainClient().mutation(LocaleSetDocument, { input: { locale: wanted } });
}

/** Called when the API says that the session has ended: resolves after the person has signed in on the overlay. */
export function signInAgain(): Promise<void> {
  if (!viewer.value) return Promise.resolve();
  isEnded.value = true;
  return new Promise((resolve) => waiting.push(resolve));
}

/** Signs in; the answer is the sentence that says why not, or null. */
export async function signIn(loginName: string, password: string): Promise<string | null> {
  const before = viewer.value?.account.id;
  const { data, error } = await plainClient().mutation(SignInDocument, { input: { loginName, password } });
  if (error) return troubleOf(error).text;
  const refusal = data?.signIn.userErrors[0];
  if (refusal) {
    await loadAllWords();
    return sentenceOf(refusal.code);
  }
  const now = data?.signIn.viewer ?? null;
  // Another person at the same browser must not find the first one's page behind the overlay.
  if (isEnded.value && now?.account.id !== before) location.reload();
  know(now);
  keepViewer(now);
  await followLocale();
  if (!isEnded.value) dropCache();
  isEnded.value = false;
  for (const go of waiting.splice(0)) go();
  return null;
}

/** Leaves through a fresh page, so that nothing of this person stays in memory. */
export async function signOut(): Promise<void> {
  await plainClient().mutation(SignOutDocument, {});
  keepViewer(null);
  forgetCustomers();
  location.assign(import.meta.env.BASE_URL);
}

/** Whether the person holds the right, or one of several; asking for none is always granted. */
export function can(permission: string | readonly string[] | undefined): boolean {
  if (permission === undefined) return true;
  const wanted = typeof permission === 'string' ? [permission] : permission;
  return wanted.some((one) => viewer.value?.permissions.includes(one) ?? false);
}

export function maySee(meta: Pick<RouteMeta, 'permission' | 'alsoNeeds'>): boolean {
  return can(meta.permission) && (meta.alsoNeeds ?? []).every(can);
}

/** Whether the menu shows the page: what one does in a shop is of no use to who works in none. */
export function isOffered(meta: Pick<RouteMeta, 'permission' | 'alsoNeeds' | 'withoutShop'>): boolean {
  const isAtPlace = meta.withoutShop === undefined || (viewer.value?.employee?.isInShop ?? false);
  return maySee(meta) && (isAtPlace || can(meta.withoutShop));
}

export function useViewer() {
  const name = computed(
    () => viewer.value?.employee?.name ?? viewer.value?.account.displayName ?? viewer.value?.account.loginName ?? '',
  );
  return { viewer, name, isEnded, can };
}
