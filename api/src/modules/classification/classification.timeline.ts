import { defineTimeline } from '../customers/index.ts';
import { GradeChange } from './abc/grade-change.entity.ts';

defineTimeline({
  kind: 'GRADE',
  description: 'The grade changed (domain-rules 7.3).',
  of: () => GradeChange,
  at: 'changedAt',
  tells: { word: 'toGrade', former: 'fromGrade', text: 'reason' },
});
