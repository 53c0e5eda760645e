import * as typescript from '@typescript-eslint/parser';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';

/** Only Vue templates: oxlint reads everything else, and does not read these yet. */
export default [
  { ignores: ['**/dist', '**/node_modules'] },
  ...vue.configs['flat/essential'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript } },
    rules: {
      // Kit components name themselves in one word, and labels stand beside their fields by `for`.
      'vue/multi-word-component-names': 'off',
      // Someone who was asked to sign in wants to type.
      'vuejs-accessibility/no-autofocus': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
];
