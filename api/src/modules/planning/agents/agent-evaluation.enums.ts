import { schemaEnum } from '../../../kernel/enum.ts';
import type { AgentItem, AgentResult } from './agent-evaluation.rules.ts';

export const AgentItemEnum = schemaEnum<AgentItem>('AgentItem', 'What an agent is judged by (domain-rules 8.7).', {
  SALES_AGAINST_TASK: 'What was sold against what was agreed.',
  PAYMENT: 'Whether money came in time and in full.',
  STOCK_AND_PRICE_DISCIPLINE: 'Whether stock was kept and prices were held.',
  SECOND_TIER_CUSTOMERS: 'Which second-tier customers were developed.',
  IMAGE_AND_PROMOTION: 'How our goods were shown and promoted.',
  COMPLAINTS: 'Complaints of and about the agent.',
});

export const AgentResultEnum = schemaEnum<AgentResult>('AgentResult', 'What follows from an evaluation.', {
  KEEP: 'The agent goes on as before.',
  IMPROVE: 'The agent goes on with measures, and is looked at again.',
  END: 'The agency is to be ended.',
});
