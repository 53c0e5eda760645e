import './assistant-levels/assistant-level.scope.ts';
import './career/career-step.scope.ts';
import './documents/documents.job.ts';
import './documents/employee-document.files.ts';
import './documents/employee-document.scope.ts';
import './recruiting/candidate.search.ts';
import './recruiting/recruiting.scope.ts';
import './training/training.scope.ts';
import { AssistantAppraisal } from './assistant-levels/assistant-appraisal.entity.ts';
import { AssistantCompetence } from './assistant-levels/assistant-competence.entity.ts';
import { AssistantJudgement } from './assistant-levels/assistant-judgement.entity.ts';
import {
  AssistantAppraisalResolver,
  AssistantCompetenceResolver,
  AssistantJudgementResolver,
  EmployeeAppraisalsResolver,
} from './assistant-levels/assistant-level.resolver.ts';
import { CareerStep } from './career/career-step.entity.ts';
import { CareerStepResolver, EmployeeCareerResolver } from './career/career.resolver.ts';
import { EmployeeDocument } from './documents/employee-document.entity.ts';
import { EmployeeDocumentResolver, EmployeeDocumentsResolver } from './documents/employee-document.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { CandidateStep } from './recruiting/candidate-step.entity.ts';
import { Candidate } from './recruiting/candidate.entity.ts';
import { CandidateResolver, CandidateStepResolver } from './recruiting/candidate.resolver.ts';
import { HiringRequisition } from './recruiting/hiring-requisition.entity.ts';
import { HiringRequisitionResolver, ShopRequisitionResolver } from './recruiting/requisition.resolver.ts';
import { EmployeeStandingResolver } from './standing/standing.resolver.ts';
import { BusinessPeak } from './training/business-peak.entity.ts';
import { BusinessPeakResolver } from './training/peak.resolver.ts';
import {
  EmployeeTrainingResolver,
  TrainingParticipantResolver,
  TrainingSessionResolver,
} from './training/session.resolver.ts';
import { TrainingCourseNeed } from './training/training-course-need.entity.ts';
import { TrainingCourse } from './training/training-course.entity.ts';
import { TrainingNeed } from './training/training-need.entity.ts';
import { TrainingParticipant } from './training/training-participant.entity.ts';
import { TrainingSession } from './training/training-session.entity.ts';
import {
  TrainingCourseNeedResolver,
  TrainingCourseResolver,
  TrainingNeedResolver,
} from './training/training.resolver.ts';
import { TurnoverResolver } from './turnover/turnover.resolver.ts';

export { AssistantAppraisal, AssistantCompetence, AssistantJudgement };
export { BusinessPeak, Candidate, CandidateStep, CareerStep, HiringRequisition };
export { TrainingCourse, TrainingCourseNeed, TrainingNeed, TrainingParticipant, TrainingSession };
export { EmployeeDocument } from './documents/employee-document.entity.ts';
export { ACCOUNT_LINKS, PERSON_LINKS, TEXTS_BELOW } from './person/person-links.ts';

/** The files of the people from entry to leaving, and what follows from them (rules 20). */
export const peopleModule = {
  entities: [
    EmployeeDocument,
    BusinessPeak,
    TrainingNeed,
    TrainingCourse,
    TrainingCourseNeed,
    TrainingSession,
    TrainingParticipant,
    HiringRequisition,
    Candidate,
    CandidateStep,
    CareerStep,
    AssistantCompetence,
    AssistantAppraisal,
    AssistantJudgement,
  ],
  resolvers: [
    EmployeeDocumentResolver,
    EmployeeDocumentsResolver,
    EmployeeStandingResolver,
    PersonResolver,
    TurnoverResolver,
    BusinessPeakResolver,
    TrainingNeedResolver,
    TrainingCourseNeedResolver,
    TrainingCourseResolver,
    TrainingSessionResolver,
    TrainingParticipantResolver,
    EmployeeTrainingResolver,
    HiringRequisitionResolver,
    ShopRequisitionResolver,
    CandidateResolver,
    CandidateStepResolver,
    CareerStepResolver,
    EmployeeCareerResolver,
    AssistantCompetenceResolver,
    AssistantAppraisalResolver,
    AssistantJudgementResolver,
    EmployeeAppraisalsResolver,
  ],
};
