import { ref, watch, type Ref } from 'vue';

/** Follows `source` to true only after a while: what is ready within 150 ms never flickers. */
export function useDelayed(source: () => boolean, after = 150): Readonly<Ref<boolean>> {
  const shown = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    source,
    (now) => {
      clearTimeout(timer);
      if (now) timer = setTimeout(() => (shown.value = true), after);
      else shown.value = false;
    },
    { immediate: true },
  );
  return shown;
}
