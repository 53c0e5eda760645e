import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { Finding } from './finding.entity.ts';

/** Region leaders see what is about the region or a shop of it. */
defineScope(Finding, ({ can, t, me }) => {
  if (can('finding:read')) return EVERYTHING;
  if (!can('finding:readRegion')) return NOTHING;
  const shops = `array(select led.id from shops led where led.region_id = any(${me.ledRegionIds}))`;
  return `${t}.region_id = any(${me.ledRegionIds}) or ${t}.shop_id = any(${shops})`;
});
