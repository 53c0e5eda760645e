import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { ReviewMeeting } from './review-meeting.entity.ts';

/** Sums over every customer: for those who see every customer and every order (rules 6.5). */
defineScope(ReviewMeeting, ({ can }) =>
  can('review:read') && can('customer:readAll') && can('order:readAll') ? EVERYTHING : NOTHING,
);
