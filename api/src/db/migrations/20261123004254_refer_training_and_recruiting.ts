import { OnlineMigration } from '../online-migration.ts';

/** References to people and shops, who work meanwhile: one by one, each for a moment. */
export class Migration20261123004254_refer_training_and_recruiting extends OnlineMigration {
  override up(): void {
    this.refer('hiring_requisitions.shop_id', 'shops');
    this.refer('hiring_requisitions.requested_by_id', 'employees');
    this.refer('career_steps.employee_id', 'employees');
    this.refer('career_steps.author_id', 'employees');
    this.refer('candidates.employee_id', 'employees');
    this.refer('candidate_steps.taken_by_id', 'employees');
    this.refer('training_courses.trainer_id', 'employees');
    this.refer('training_needs.raised_by_id', 'employees');
    this.refer('training_needs.employee_id', 'employees');
    this.refer('training_needs.shop_id', 'shops');
    this.refer('training_sessions.overridden_by_id', 'employees');
    this.refer('training_participants.employee_id', 'employees');
  }
}
