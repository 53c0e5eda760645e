import { Migration } from '@mikro-orm/migrations';

/** Rights that come with the files of the people, and the roles that hold them from the start. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  'employment:read': ['GENERAL_MANAGER', 'HR'],
  'employment:manage': ['HR'],
  'employeeDocument:read': ['GENERAL_MANAGER', 'HR'],
  'employeeDocument:manage': ['HR'],
  'employee:export': ['GENERAL_MANAGER', 'HR'],
  'employee:takeOut': ['GENERAL_MANAGER', 'HR'],
  'employee:erase': ['GENERAL_MANAGER'],
};

/** When people came and went, and the papers in their files (domain-rules 20.0, 20.1). */
export class Migration20261123003200_employments_and_documents extends Migration {
  override name = 'Migration20261123003200_employments_and_documents';

  override up(): void {
    this.addSql(`create table "employments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "hired_on" date not null, "left_on" date null, "hire_shop_id" uuid null, "leave_shop_id" uuid null, "channel" text null, "leave_reason" text null, "leave_note" text null, primary key ("id"));`);
    this.addSql(`create index "employments_employee_hired_on_index" on "employments" ("employee_id", "hired_on", "id");`);
    this.addSql(`create index "employments_left_on_index" on "employments" ("left_on", "id");`);
    this.addSql(`create index "employments_hired_on_index" on "employments" ("hired_on", "id");`);
    this.addSql(`alter table employments add constraint employments_time_excl exclude using gist (employee_id with =, daterange(hired_on, left_on, '[]') with &&) deferrable initially deferred;`);
    this.addSql(`alter table "employments" add constraint "employments_leave_told_check" check (left_on is not null or (leave_reason is null and leave_note is null));`);
    this.addSql(`alter table "employments" add constraint "employments_left_on_check" check (left_on is null or left_on >= hired_on);`);
    this.addSql(`alter table "employments" add constraint "employments_channel_check" check ("channel" in ('CAMPUS', 'JOB_AGENCY', 'ONLINE', 'WALK_IN', 'OTHER'));`);
    this.addSql(`alter table "employments" add constraint "employments_leave_reason_check" check ("leave_reason" in ('TRIAL_NOT_QUALIFIED', 'BROKE_DISCIPLINE', 'FAR_FROM_HOME', 'LITTLE_PROMOTION', 'OTHER'));`);

    this.addSql(`create table "employee_documents" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "kind" text not null, "title" text not null, "number" text null, "signed_on" date null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "employee_documents_employee_created_at_index" on "employee_documents" ("employee_id", "created_at", "id");`);
    this.addSql(`create index "employee_documents_created_at_index" on "employee_documents" ("created_at", "id");`);
    this.addSql(`create index "employee_documents_valid_to_index" on "employee_documents" ("valid_to", "id");`);
    this.addSql(`alter table "employee_documents" add constraint "employee_documents_valid_to_check" check (valid_to is null or valid_from is null or valid_to >= valid_from);`);
    this.addSql(`alter table "employee_documents" add constraint "employee_documents_kind_check" check ("kind" in ('LABOUR_CONTRACT', 'IDENTITY', 'CERTIFICATE', 'HEALTH', 'OTHER'));`);

    // by hand: rights for the roles that exist.
    for (const [permission, keys] of Object.entries(HOLDERS)) {
      const names = keys.map((key) => `'${key}'`).join(', ');
      this.addSql(
        `update "roles" set "permissions" = array_append("permissions", '${permission}')
          where "key" in (${names}) and not '${permission}' = any("permissions");`,
      );
    }
  }
}
