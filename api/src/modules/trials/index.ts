import './deadlines/deadlines.job.ts';
import './findings/findings.job.ts';
import './notices/trial.notices.ts';
import './trials/override.approval.ts';
import './trials/start.job.ts';
import './trials/trial.scope.ts';
import { TrialBriefing } from './briefings/trial-briefing.entity.ts';
import { StageBriefingsResolver, TrialBriefingResolver } from './briefings/trial-briefing.resolver.ts';
import { TrialsDueResolver } from './due/trials-due.resolver.ts';
import { TrialEvidenceResolver } from './evidence/trial-evidence.resolver.ts';
import { TrialMeasure } from './measures/trial-measure.entity.ts';
import { StageMeasuresResolver, TrialMeasureResolver } from './measures/trial-measure.resolver.ts';
import { TrialNote } from './notes/trial-note.entity.ts';
import { TrialNoteResolver, TrialNotesResolver } from './notes/trial-note.resolver.ts';
import { MyTrialResolver } from './own/my-trial.resolver.ts';
import { TrialSelfAssessment } from './self-assessments/trial-self-assessment.entity.ts';
import {
  TrialSelfAssessmentResolver,
  TrialSelfAssessmentsResolver,
} from './self-assessments/trial-self-assessment.resolver.ts';
import { TrialStageItem } from './stages/trial-stage-item.entity.ts';
import { TrialStage } from './stages/trial-stage.entity.ts';
import { TrialStageResolver, TrialStagesResolver } from './stages/trial-stage.resolver.ts';
import { TrialTemplateItem } from './templates/trial-template-item.entity.ts';
import { TrialTemplate } from './templates/trial-template.entity.ts';
import { TrialTemplateResolver } from './templates/trial-template.resolver.ts';
import { Trial } from './trials/trial.entity.ts';
import { EmployeeTrialsResolver, TrialResolver } from './trials/trial.resolver.ts';

export { settleTrial, trialsToSettle } from './deadlines/settle-trial.actions.ts';
export { findInTrials } from './findings/find-in-trials.actions.ts';
export { Trial, TrialBriefing, TrialMeasure, TrialNote, TrialSelfAssessment, TrialStage, TrialStageItem };

/** Trial periods and their reviews (rules 19). */
export const trialsModule = {
  entities: [
    TrialTemplate,
    TrialTemplateItem,
    Trial,
    TrialStage,
    TrialStageItem,
    TrialBriefing,
    TrialMeasure,
    TrialNote,
    TrialSelfAssessment,
  ],
  resolvers: [
    TrialTemplateResolver,
    TrialResolver,
    EmployeeTrialsResolver,
    TrialStageResolver,
    TrialStagesResolver,
    TrialBriefingResolver,
    StageBriefingsResolver,
    TrialMeasureResolver,
    StageMeasuresResolver,
    TrialNoteResolver,
    TrialNotesResolver,
    TrialSelfAssessmentResolver,
    TrialSelfAssessmentsResolver,
    MyTrialResolver,
    TrialEvidenceResolver,
    TrialsDueResolver,
  ],
};
