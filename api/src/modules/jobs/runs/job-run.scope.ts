import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { JobRun } from './job-run.entity.ts';

/** Everybody sees what he has caused himself. */
defineScope(JobRun, ({ can, t, me }) => (can('job:read') ? EVERYTHING : `${t}.requested_by_id = ${me.accountId}`));
