import { Migration } from '@mikro-orm/migrations';

/** What is looked at in each stage: name and meaning, Chinese and English (domain-rules 19.2). */
type Item = readonly [nameZh: string, nameEn: string, meaningZh: string, meaningEn: string];

const FIRST: readonly Item[] = [
  ['条形码熟记', 'Barcodes', '不看价签能报出常卖商品的条形码，说出哪些会、哪些不会。', 'Knows the barcodes of common goods without the label; say which and which not.'],
  ['商品配料与特性', 'Ingredients of goods', '能向顾客说清配料、口味、保质期和存放方法。', 'Can tell customers ingredients, taste, shelf life and how to store goods.'],
  ['工作态度', 'Attitude', '是否主动做事、愿意学习，举一件具体的事。', 'Acts without being asked and is willing to learn; name one thing that happened.'],
  ['劳动纪律', 'Discipline', '是否按时到岗、遵守店规，写明日期和情况。', 'Comes in time and keeps the rules of the shop; with dates.'],
];

const SECOND: readonly Item[] = [
  ['收银', 'Cash desk', '收款、找零、开票是否准确，差错几次。', 'Takes money, gives change and receipts without errors; how many errors.'],
  ['进货', 'Goods in', '收货时是否核对数量、日期和质量。', 'Checks quantity, date and quality when goods arrive.'],
  ['退货', 'Returns', '退货、退款是否按手续办理。', 'Handles returns and refunds as the procedure says.'],
  ['输单子', 'Entering slips', '单据录入是否及时、准确。', 'Enters slips in time and without errors.'],
  ['对帐', 'Reconciling', '每日帐款是否核对，差额是否查清。', 'Reconciles the day, and clears differences.'],
  ['盘货', 'Stock-taking', '盘点是否认真，数量是否相符。', 'Counts stock with care; whether the numbers agree.'],
  ['劳动卫生', 'Cleaning', '责任区是否干净、陈列是否整齐。', 'Keeps the own area clean and goods in order.'],
  ['服务', 'Service', '接待顾客是否主动、微笑、有耐心，举一例。', 'Serves customers first, with a smile and patience; one example.'],
  ['工作态度', 'Attitude', '遇到忙时、难事时怎样做，举一件具体的事。', 'What the person does when it is busy or hard; name one thing that happened.'],
  ['人际关系', 'Relations', '与同事相处、配合的情况。', 'Gets on and works together with colleagues.'],
  ['劳动纪律', 'Discipline', '迟到、早退、离岗的次数和日期。', 'How often late, early or away, with dates.'],
];

const THIRD: readonly Item[] = [
  ['岗位职责', 'Duties of the post', '能否独立完成本岗位的全部工作。', 'Does all the work of the post without help.'],
  ['商品知识', 'Knowledge of goods', '对商品的了解能否满足顾客询问。', 'Knows goods well enough to answer customers.'],
  ['工作态度', 'Attitude', '整个试用期的表现和变化，举例说明。', 'How it was and changed over the whole trial, with examples.'],
  ['岗位适合度', 'Fit with the shop', '是否适合长期留在本店本岗位，依据是什么。', 'Whether the person fits this post in this shop for long, and on what facts.'],
];

const POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER'] as const;

/** Rights that come with trials, and the roles that hold them from the start. */
const EVERYBODY_OF_THE_HOUSE = ['trial:readOwn', 'trial:answer'];
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  'trial:readAll': ['GENERAL_MANAGER', 'HR'],
  'trial:readShop': ['STORE_MANAGER', 'REGION_LEADER'],
  'trial:readRegion': ['REGION_LEADER'],
  'trial:review': ['STORE_MANAGER', 'REGION_LEADER'],
  'trial:brief': ['HR'],
  'trial:decide': ['HR'],
  'trial:manage': ['HR'],
  'trialTemplate:read': ['GENERAL_MANAGER', 'HR', 'STORE_MANAGER', 'REGION_LEADER'],
  'trialTemplate:manage': ['HR'],
};

const text = (value: string | number): string => (typeof value === 'number' ? String(value) : `'${value}'`);

/** Trial periods with their stages, and the first templates (domain-rules 19). */
export class Migration20261123003600_trials extends Migration {
  override name = 'Migration20261123003600_trials';

  override up(): void {
    this.addSql(`create table "trial_templates" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "post" text not null, "valid_from" date not null, "months" int not null, "reason" text null, "author_id" uuid null, "is_in_use" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "trial_templates_valid_from_index" on "trial_templates" ("valid_from", "id");`);
    this.addSql(`alter table "trial_templates" add constraint "trial_templates_post_valid_from_unique" unique ("post", "valid_from");`);
    this.addSql(`alter table "trial_templates" add constraint "trial_templates_months_check" check (months between 1 and 12);`);
    this.addSql(`alter table "trial_templates" add constraint "trial_templates_post_check" check ("post" in ('CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'));`);

    this.addSql(`create table "trials" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "employee_id" uuid not null, "post" text not null, "template_id" uuid not null, "months" int not null, "starts_on" date not null, "store_entry_on" date not null, "end_on" date not null, "latest_on" date not null, "decision_due_on" date not null, "state" text not null default 'RUNNING', "decision" text null, "decided_at" timestamptz null, "decided_by_id" uuid null, "decision_reason" text null, "is_late_decision" boolean not null default false, "override_id" uuid null, "has_self_assessment" boolean not null default false, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "trials_template_index" on "trials" ("template_id");`);
    this.addSql(`create index "trials_state_ends_on_index" on "trials" ("state", "end_on", "id");`);
    this.addSql(`create index "trials_employee_starts_on_index" on "trials" ("employee_id", "starts_on", "id");`);
    this.addSql(`create index "trials_starts_on_index" on "trials" ("starts_on", "id");`);
    this.addSql(`create unique index trials_open_unique on trials (employee_id) where state in ('RUNNING', 'OVERDUE_CONFIRM_RISK');`);
    this.addSql(`alter table "trials" add constraint "trials_decided_check" check ((decided_at is null) = (decided_by_id is null) and (decided_at is null) = (decision_reason is null) and (state not in ('CONFIRMED', 'NOT_HIRED', 'DISMISSED') or decided_at is not null) and (state <> 'CONFIRMED' or decision = 'CONFIRM') and (state <> 'NOT_HIRED' or decision = 'NOT_HIRED'));`);
    this.addSql(`alter table "trials" add constraint "trials_closed_on_check" check ((closed_on is null) = (state in ('RUNNING', 'OVERDUE_CONFIRM_RISK')));`);
    this.addSql(`alter table "trials" add constraint "trials_ends_on_check" check (end_on > starts_on and latest_on <= end_on);`);
    this.addSql(`alter table "trials" add constraint "trials_post_check" check ("post" in ('CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'));`);
    this.addSql(`alter table "trials" add constraint "trials_state_check" check ("state" in ('RUNNING', 'OVERDUE_CONFIRM_RISK', 'CONFIRMED', 'CONFIRMED_BY_LAPSE', 'NOT_HIRED', 'DISMISSED', 'LEFT', 'CALLED_OFF'));`);
    this.addSql(`alter table "trials" add constraint "trials_decision_check" check ("decision" in ('CONFIRM', 'NOT_HIRED'));`);

    this.addSql(`create table "trial_stages" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "trial_id" uuid not null, "stage_no" int not null, "opens_on" date not null, "due_on" date not null, "overdue_on" date not null, "state" text not null default 'WAITING', "reviewer_id" uuid null, "result" text null, "recommendation" text null, "overall_text" text null, "draft" text null, "draft_saved_at" timestamptz null, "submitted_at" timestamptz null, "submitted_by_id" uuid null, "shown_on" date null, "moved_reason" text null, primary key ("id"));`);
    this.addSql(`create index "trial_stages_submitted_by_index" on "trial_stages" ("submitted_by_id");`);
    this.addSql(`create index "trial_stages_reviewer_due_on_index" on "trial_stages" ("reviewer_id", "due_on", "id");`);
    this.addSql(`create index "trial_stages_state_due_on_index" on "trial_stages" ("state", "due_on", "id");`);
    this.addSql(`create index "trial_stages_due_on_index" on "trial_stages" ("due_on", "id");`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_trial_stage_unique" unique ("trial_id", "stage_no");`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_submitted_check" check ((state = 'SUBMITTED') = (submitted_at is not null) and (submitted_at is null) = (submitted_by_id is null) and (submitted_at is null) = (result is null and recommendation is null) and (stage_no = 3 or recommendation is null) and (stage_no < 3 or result is null));`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_days_check" check (opens_on <= due_on and overdue_on > due_on);`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_stage_check" check (stage_no between 1 and 3);`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_state_check" check ("state" in ('WAITING', 'OPEN', 'OVERDUE', 'SUBMITTED', 'CALLED_OFF'));`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_result_check" check ("result" in ('PASS', 'NOT_QUALIFIED'));`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_recommendation_check" check ("recommendation" in ('CONFIRM', 'NOT_HIRED'));`);

    this.addSql(`create table "trial_stage_items" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "stage_id" uuid not null, "position" int not null, "name_zh" text not null, "name_en" text not null, "meaning_zh" text not null, "meaning_en" text not null, "rating" int null, "fact" text null, primary key ("id"));`);
    this.addSql(`alter table "trial_stage_items" add constraint "trial_stage_items_place_unique" unique ("stage_id", "position");`);
    this.addSql(`alter table "trial_stage_items" add constraint "trial_stage_items_rating_check" check (rating between 1 and 4);`);

    this.addSql(`create table "trial_measures" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "stage_id" uuid not null, "kind" text not null, "text" text not null, "due_on" date null, "recheck_on" date null, "acknowledged_at" timestamptz null, "rechecked_at" timestamptz null, "recheck_result" text null, "recheck_text" text null, "rechecked_by_id" uuid null, "decision" text null, "decided_at" timestamptz null, "decided_by_id" uuid null, "decision_reason" text null, primary key ("id"));`);
    this.addSql(`create index "trial_measures_recheck_on_index" on "trial_measures" ("recheck_on", "id");`);
    this.addSql(`create index "trial_measures_created_at_index" on "trial_measures" ("created_at", "id");`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_stage_unique" unique ("stage_id");`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_decided_check" check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null) and (decision is null or kind = 'DISMISS'));`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_guidance_check" check ((kind = 'GUIDANCE') = (due_on is not null) and (kind = 'GUIDANCE') = (recheck_on is not null) and (rechecked_at is null) = (recheck_result is null));`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_kind_check" check ("kind" in ('GUIDANCE', 'WARNING', 'DISMISS'));`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_recheck_result_check" check ("recheck_result" in ('DONE', 'NOT_DONE'));`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_decision_check" check ("decision" in ('UPHELD', 'REJECTED'));`);

    this.addSql(`create table "trial_briefings" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "stage_id" uuid not null, "manager_id" uuid not null, "briefed_by_id" uuid not null, "briefed_at" timestamptz not null, "content" text not null, "procedure" text not null, "responsibility" text not null, "acknowledged_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "trial_briefings_manager_index" on "trial_briefings" ("manager_id", "acknowledged_at");`);
    this.addSql(`alter table "trial_briefings" add constraint "trial_briefings_stage_manager_unique" unique ("stage_id", "manager_id");`);

    this.addSql(`create table "trial_self_assessments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "trial_id" uuid not null, "text" text null, "needs" text null, "submitted_at" timestamptz null, "waive_reason" text null, "waived_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "trial_self_assessments" add constraint "trial_self_assessments_trial_unique" unique ("trial_id");`);
    this.addSql(`alter table "trial_self_assessments" add constraint "trial_self_assessments_text_check" check ((text is null) = (submitted_at is null) and (text is not null or waive_reason is not null));`);

    this.addSql(`create table "trial_notes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "trial_id" uuid not null, "author_id" uuid not null, "source" text not null, "text" text not null, "happened_on" date not null, primary key ("id"));`);
    this.addSql(`create index "trial_notes_author_index" on "trial_notes" ("author_id");`);
    this.addSql(`create index "trial_notes_trial_happened_on_index" on "trial_notes" ("trial_id", "happened_on", "id");`);
    this.addSql(`alter table "trial_notes" add constraint "trial_notes_source_check" check ("source" in ('MANAGER', 'HR', 'OTHER_SOURCE'));`);

    this.addSql(`create table "trial_template_items" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "template_id" uuid not null, "stage_no" int not null, "position" int not null, "name_zh" text not null, "name_en" text not null, "meaning_zh" text not null, "meaning_en" text not null, primary key ("id"));`);
    this.addSql(`alter table "trial_template_items" add constraint "trial_template_items_place_unique" unique ("template_id", "stage_no", "position");`);
    this.addSql(`alter table "trial_template_items" add constraint "trial_template_items_stage_check" check (stage_no between 1 and 3);`);

    this.addSql(`alter table "trials" add constraint "trials_template_id_foreign" foreign key ("template_id") references "trial_templates" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_stages" add constraint "trial_stages_trial_id_foreign" foreign key ("trial_id") references "trials" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_stage_items" add constraint "trial_stage_items_stage_id_foreign" foreign key ("stage_id") references "trial_stages" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_measures" add constraint "trial_measures_stage_id_foreign" foreign key ("stage_id") references "trial_stages" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_briefings" add constraint "trial_briefings_stage_id_foreign" foreign key ("stage_id") references "trial_stages" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_self_assessments" add constraint "trial_self_assessments_trial_id_foreign" foreign key ("trial_id") references "trials" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_notes" add constraint "trial_notes_trial_id_foreign" foreign key ("trial_id") references "trials" ("id") on delete restrict;`);
    this.addSql(`alter table "trial_template_items" add constraint "trial_template_items_template_id_foreign" foreign key ("template_id") references "trial_templates" ("id") on delete cascade;`);

    // by hand: one template for each post of a shop, from the first day of the year on.
    const rows = [FIRST, SECOND, THIRD].flatMap((items, stage) =>
      items.map((item, at) => `(${[stage + 1, at + 1, ...item].map(text).join(', ')})`),
    );
    for (const post of POSTS)
      this.addSql(`with template as (
          insert into trial_templates (id, created_at, updated_at, version, post, valid_from, months)
          values (gen_random_uuid(), now(), now(), 1, '${post}', '2026-01-01', 3) returning id)
        insert into trial_template_items (id, created_at, updated_at, version, template_id, stage_no, position, name_zh, name_en, meaning_zh, meaning_en)
        select gen_random_uuid(), now(), now(), 1, template.id, item.*
        from template cross join (values ${rows.join(', ')}) item;`);

    // by hand: rights for the roles that exist; everybody of the house is who may send what was seen in a shop.
    const grant = (permission: string, who: string): void =>
      this.addSql(`update "roles" set "permissions" = array_append("permissions", '${permission}')
        where ${who} and not '${permission}' = any("permissions");`);
    for (const permission of EVERYBODY_OF_THE_HOUSE) grant(permission, `'observation:send' = any("permissions")`);
    for (const [permission, keys] of Object.entries(HOLDERS))
      grant(permission, `"key" in (${keys.map((key) => `'${key}'`).join(', ')})`);
  }
}
