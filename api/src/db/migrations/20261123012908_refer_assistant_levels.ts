import { OnlineMigration } from '../online-migration.ts';

/** References to people, who work meanwhile: one by one, each for a moment. */
export class Migration20261123012908_refer_assistant_levels extends OnlineMigration {
  override up(): void {
    this.refer('assistant_appraisals.assistant_id', 'employees');
    this.refer('assistant_appraisals.judged_by_id', 'employees');
  }
}
