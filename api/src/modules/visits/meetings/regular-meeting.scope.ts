import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { RegularMeeting } from './regular-meeting.entity.ts';

/** Whoever works here may know when the company meets. */
defineScope(RegularMeeting, () => EVERYTHING);
