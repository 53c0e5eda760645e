import { ref } from 'vue';

const isOnline = ref(navigator.onLine);
addEventListener('online', () => (isOnline.value = true));
addEventListener('offline', () => (isOnline.value = false));

export function useOnline(): typeof isOnline {
  return isOnline;
}
