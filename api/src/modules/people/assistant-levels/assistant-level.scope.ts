import { defineScope, EVERYTHING, NOTHING } from '../../../kernel/scope.ts';
import { AssistantAppraisal } from './assistant-appraisal.entity.ts';
import { AssistantCompetence } from './assistant-competence.entity.ts';
import { AssistantJudgement } from './assistant-judgement.entity.ts';

/** What is asked for is known in the house. */
defineScope(AssistantCompetence, ({ can }) =>
  can('assistantLevel:read') || can('employee:readName') ? EVERYTHING : NOTHING,
);

/** Everybody sees the own appraisals. */
defineScope(AssistantAppraisal, ({ can, t, me }) =>
  can('assistantLevel:read') ? EVERYTHING : `${t}.assistant_id = ${me.employeeId}`,
);

defineScope(AssistantJudgement, ({ can, t, me }) =>
  can('assistantLevel:read')
    ? EVERYTHING
    : `${t}.appraisal_id = any(array(select own.id from assistant_appraisals own where own.assistant_id = ${me.employeeId}))`,
);
