import { OnlineMigration } from '../online-migration.ts';

const LEVEL = 'approval_requests_level_check';

/** Leave counts the hours that it takes; what people ask for about their own time is decided by their line or by HR. */
export class Migration20261122140239_hours_of_leave_and_deciders_of_personnel extends OnlineMigration {
  override up(): void {
    this.alter(`alter table leave_requests add column if not exists hours numeric(7,2) not null default '0.00';`);
    this.alter(`alter table leave_balances add column if not exists used_hours numeric(7,2) not null default '0.00';`);
    this.alter(`alter table approval_requests
      drop constraint if exists approval_requests_level_check,
      add constraint approval_requests_level_check
        check ("level" in ('LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER', 'LINE', 'HUMAN_RESOURCES')) not valid;`);
    this.validate('approval_requests', LEVEL);
  }

  override down(): void {
    this.addSql(`alter table approval_requests drop constraint ${LEVEL};`);
    this.addSql(
      `alter table approval_requests add constraint ${LEVEL} check ("level" in ('LEADER', 'SALES_MANAGER', 'GENERAL_MANAGER'));`,
    );
    this.addSql('alter table leave_balances drop column used_hours;');
    this.addSql('alter table leave_requests drop column hours;');
  }
}
