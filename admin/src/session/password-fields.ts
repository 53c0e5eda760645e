import type { FormState } from '../lib/form-state.ts';
import type { Field } from '../ui/field.ts';
import { t } from '../words/i18n.ts';

/** A new password is typed twice. */
export function newPasswordFields(): Field[] {
  return [
    {
      name: 'newPassword',
      label: t('me.newPassword'),
      kind: 'password',
      required: true,
      max: 128,
      help: t('me.passwordHelp'),
      autocomplete: 'new-password',
    },
    {
      name: 'repeat',
      label: t('me.repeatPassword'),
      kind: 'password',
      required: true,
      max: 128,
      autocomplete: 'new-password',
    },
  ];
}

export function currentPasswordField(): Field {
  return {
    name: 'currentPassword',
    label: t('me.currentPassword'),
    kind: 'password',
    required: true,
    max: 128,
    autocomplete: 'current-password',
  };
}

export function faultsOfPasswords({ newPassword, repeat }: FormState): { name: string; message: string }[] {
  const errors = [];
  if (newPassword && String(newPassword).length < 8)
    errors.push({ name: 'newPassword', message: t('me.passwordTooShort') });
  if (repeat && newPassword !== repeat) errors.push({ name: 'repeat', message: t('me.passwordsDiffer') });
  return errors;
}
