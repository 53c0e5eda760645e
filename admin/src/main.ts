import './style.css';
import ui from '@nuxt/ui/vue-plugin';
import urql from '@urql/vue';
import { createApp } from 'vue';

import App from './App.vue';
import { createClient } from './client/client.ts';
import { readConfig } from './client/config.ts';
import { setCompanyZone } from './lib/company-clock.ts';
import { applyAppearance } from './lib/useAppearance.ts';
import { makeRouter } from './router.ts';
import { signInAgain } from './session/useViewer.ts';
import { i18n, keptLanguage, setLanguage } from './words/i18n.ts';

async function start(): Promise<void> {
  applyAppearance();
  const [config] = await Promise.all([readConfig(), setLanguage(keptLanguage() ?? 'zh-CN')]);
  setCompanyZone(config.timeZone);
  const client = createClient(config.apiUrl, signInAgain);
  createApp(App).use(makeRouter()).use(i18n).use(ui).use(urql, client).mount('#app');
}

void start();
