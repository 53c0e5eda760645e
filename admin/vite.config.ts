import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';

import { safelist } from './safelist.plugin.ts';
import { words } from './words.plugin.ts';

const API = process.env['API_ORIGIN'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [
    vue(),
    words(),
    safelist(),
    // The shell opens without a connection; answers of the API are never kept (see `src/lib/shell-worker.ts`).
    VitePWA({
      injectRegister: false,
      registerType: 'autoUpdate',
      manifest: {
        name: 'Living Archive 活档',
        short_name: '活档',
        start_url: '.',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0f766e',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}'],
        // Charts are looked at at the desk.
        globIgnores: ['**/*echarts*', '**/Chart*'],
        navigateFallbackDenylist: [/^\/(graphql|query|files|playground|metrics|healthz|readyz)/],
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
    // Once at its best when it is built, instead of quickly at each request.
    compression({ algorithms: ['brotliCompress'], include: /\.(js|css|svg)$/, threshold: 2048 }),
    ui({
      autoImport: false,
      dts: false,
      colorMode: false,
      // Their types stand in src/components.d.ts.
      components: { dts: false, dirs: [] },
      // Icons travel in our own files: the kit would ask a public service for the ones it does not find.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] }, sizeLimitKb: 0 } },
      // Only the shades of the kit are chosen here; the colours that must pass contrast stand in style.css.
      ui: {
        colors: { primary: 'teal', neutral: 'zinc', success: 'green', warning: 'amber', error: 'red', info: 'blue' },
        // On a phone tabs that do not fit are pushed aside, not cut: the kit would shorten their words.
        tabs: { slots: { list: 'overflow-x-auto overflow-y-hidden', trigger: 'shrink-0' } },
        button: {
          // The kit fades filled buttons under the pointer until their text no longer passes contrast.
          compoundVariants: (['primary', 'success', 'warning', 'error', 'info'] as const).map((color) => ({
            color,
            variant: 'solid' as const,
            class: `hover:bg-${color}/95 active:bg-${color}/95 disabled:bg-${color} aria-disabled:bg-${color}`,
          })),
        },
      },
    }),
  ],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false } },
  server: {
    port: 5173,
    proxy: { '/graphql': API, '/playground': API, '/query/': API, '/files': API },
  },
});
