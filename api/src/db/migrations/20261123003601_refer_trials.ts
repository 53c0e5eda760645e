import { OnlineMigration } from '../online-migration.ts';

/** References to people and requests, who work meanwhile: one by one, each for a moment. */
export class Migration20261123003601_refer_trials extends OnlineMigration {
  override up(): void {
    this.refer('trial_templates.author_id', 'employees');
    this.refer('trials.employee_id', 'employees');
    this.refer('trials.decided_by_id', 'employees');
    this.refer('trials.override_id', 'approval_requests');
    this.refer('trial_stages.reviewer_id', 'employees');
    this.refer('trial_stages.submitted_by_id', 'employees');
    this.refer('trial_measures.rechecked_by_id', 'employees');
    this.refer('trial_measures.decided_by_id', 'employees');
    this.refer('trial_briefings.manager_id', 'employees');
    this.refer('trial_briefings.briefed_by_id', 'employees');
    this.refer('trial_self_assessments.waived_by_id', 'employees');
    this.refer('trial_notes.author_id', 'employees');
  }
}
