import { computed, onScopeDispose, type Ref, ref, watch } from 'vue';

import { changesOf, type FormState } from '../../../lib/form-state.ts';
import { useAction } from '../../../lib/useAction.ts';
import { useDraft } from '../../../lib/useDraft.ts';
import { type ReviewStage, TrialReviewSaveDocument } from '../review.graphql.ts';
import { afterSave, isUnsaved, type Kept, merged, savedState, textOf, typedItems } from './review-draft.ts';

const PAUSE = 1_500;
const RETRY = 10_000;

export type SaveState = 'idle' | 'typing' | 'saving' | 'saved' | 'failed';

/**
 * A review that saves itself: what is typed goes to the server after a pause and stays in the browser besides, so that neither a
 * reload nor a lost connection nor another device loses a word.
 */
export function useReviewDraft(options: {
  readonly stage: () => ReviewStage;
  readonly isWritable: () => boolean;
  readonly refresh: () => void;
}) {
  const { stage, isWritable, refresh } = options;
  const save = useAction(TrialReviewSaveDocument);
  const version = ref(stage().version);
  const inBrowser = ref<Partial<Kept>>({});
  const draft = useDraft(`trial-review:${stage().id}`, inBrowser);
  const state: Ref<Kept> = ref({ base: inBrowser.value.base ?? {}, typed: inBrowser.value.typed ?? {} });
  const conflicts = ref<FormState>({});
  const savedAt = ref<string | null>(stage().draftSavedAt);
  const hasFailed = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const itemIds = computed(() => stage().items.map(({ id }) => id));
  const typed = computed({
    get: () => state.value.typed,
    set: (now: FormState) => (state.value = { ...state.value, typed: now }),
  });

  function take(): void {
    const { conflicts: both, ...now } = merged(
      state.value,
      savedState({ items: stage().items, overallText: stage().draftText }),
    );
    conflicts.value = both;
    version.value = stage().version;
    state.value = now;
  }

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), after);
  }

  async function send(): Promise<void> {
    const { typed: sent } = state.value;
    const payload = await save.run({
      id: stage().id,
      version: version.value,
      items: typedItems(itemIds.value, sent),
      overallText: textOf(sent, 'overall') || null,
    });
    const saved = payload?.trialStage;
    hasFailed.value = !saved;
    if (saved) {
      version.value = saved.version;
      savedAt.value = saved.draftSavedAt;
      conflicts.value = {};
      state.value = afterSave(state.value, sent);
    } else if (save.trouble.value?.code === 'NETWORK') schedule(RETRY);
    else refresh();
  }

  /** One at a time: the next one starts with the version of the one before. */
  async function saveNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    await running;
    if (!isWritable() || !isUnsaved(state.value)) return;
    running = send().finally(() => (running = undefined));
    await running;
  }

  /** Nothing is under way and nothing starts: before the review itself is sent. */
  async function settle(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    await running;
  }

  take();
  watch(
    () => stage().version,
    (now) => {
      if (now > version.value) take();
    },
  );
  watch(
    state,
    (now) => {
      const isSame = Object.keys(changesOf(now.base, now.typed)).length === 0;
      inBrowser.value = isSame ? {} : { base: now.base, typed: now.typed };
      if (isWritable() && isUnsaved(now)) schedule(PAUSE);
    },
    { immediate: true },
  );
  const onOnline = (): void => void saveNow();
  addEventListener('online', onOnline);
  onScopeDispose(() => {
    removeEventListener('online', onOnline);
    if (timer !== undefined) void saveNow();
  });

  const saveState = computed<SaveState>(() => {
    if (save.running.value) return 'saving';
    if (!isUnsaved(state.value)) return savedAt.value ? 'saved' : 'idle';
    return hasFailed.value ? 'failed' : 'typing';
  });

  return { typed, conflicts, itemIds, version, savedAt, saveState, settle, forget: draft.forget };
}
