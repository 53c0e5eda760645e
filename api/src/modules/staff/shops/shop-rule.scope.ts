import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { ShopRule } from './shop-rule.entity.ts';

/** As public as the shops. */
defineScope(ShopRule, () => EVERYTHING);
