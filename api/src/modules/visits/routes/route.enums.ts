import { schemaEnum } from '../../../kernel/enum.ts';
import type { RoutePurpose } from './route.rules.ts';

export const RoutePurposeEnum = schemaEnum<RoutePurpose>('RoutePurpose', 'What a route is for (domain-rules 7.4).', {
  VISITING: 'Visiting tours of the reps.',
  SELLING: 'Travelling sales, with the goods along.',
  DELIVERY: 'Delivery of what was ordered.',
});
