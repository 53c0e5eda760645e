import { onBeforeUnmount, onMounted } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';

import { t } from '../words/i18n.ts';
import { useConfirm } from './useConfirm.ts';

/** Leaving a form with typed content asks first; closing the browser asks too. */
export function useLeaveGuard(isDirty: () => boolean): void {
  const { confirm } = useConfirm();
  const onUnload = (event: BeforeUnloadEvent): void => {
    if (isDirty()) event.preventDefault();
  };
  onMounted(() => addEventListener('beforeunload', onUnload));
  onBeforeUnmount(() => removeEventListener('beforeunload', onUnload));
  onBeforeRouteLeave(() => {
    if (!isDirty()) return true;
    return confirm({ title: t('app.leaveTitle'), text: t('app.leaveText'), yes: t('app.leave'), isDangerous: true });
  });
}
