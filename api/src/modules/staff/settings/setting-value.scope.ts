import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { SettingValue } from './setting-value.entity.ts';

defineScope(SettingValue, ({ can }) => (can('setting:read') ? EVERYTHING : NOTHING));
