import { Migration } from '@mikro-orm/migrations';

export class Migration20261121221300_initial_archive extends Migration {

  override name = 'Migration20261121221300_initial_archive';

  override up(): void | Promise<void> {
    this.addSql(`create table "access_log_entries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "at" timestamptz not null, "account_id" uuid null, "row_type" text not null, "row_id" uuid not null, "field" text not null, "request_id" text not null, primary key ("id"));`);
    this.addSql(`create index "access_log_entries_row_id_index" on "access_log_entries" ("row_id");`);
    this.addSql(`create index "access_log_entries_at_id_index" on "access_log_entries" ("at", "id");`);

    this.addSql(`create table "idempotency_keys" ("account_id" uuid not null, "key" text not null, "action" text not null, "input_hash" text not null, "answer" jsonb null, "created_at" timestamptz not null, primary key ("account_id", "key"));`);

    this.addSql(`create table "journal_entries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "at" timestamptz not null, "account_id" uuid null, "action" text not null, "row_type" text not null, "row_id" uuid not null, "row_version" int null, "kind" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, "request_id" text not null, primary key ("id"));`);
    this.addSql(`create index "journal_entries_at_id_index" on "journal_entries" ("at", "id");`);
    this.addSql(`create index "journal_entries_row_id_row_version_index" on "journal_entries" ("row_id", "row_version");`);

    this.addSql(`create table "product_categories" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "name" text not null, "description" text null, primary key ("id"));`);
    this.addSql(`alter table "product_categories" add constraint "product_categories_name_unique" unique ("name");`);

    this.addSql(`create table "products" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "number" text not null, "name" text not null, "category_id" uuid null, "unit" text null, "list_price" numeric(14,2) not null, "currency" text not null default 'CNY', "generation" int null, "is_active" boolean not null default true, "external_key" text null, primary key ("id"));`);
    this.addSql(`alter table "products" add constraint "products_number_unique" unique ("number");`);
    this.addSql(`alter table "products" add constraint "products_external_key_unique" unique ("external_key");`);
    this.addSql(`create index "products_category_number_index" on "products" ("category_id", "number");`);

    this.addSql(`create table "regions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "code" text not null, "name" text not null, "is_weak" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "regions" add constraint "regions_code_unique" unique ("code");`);

    this.addSql(`create table "roles" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "key" text not null, "name" text not null, "permissions" text[] not null, primary key ("id"));`);
    this.addSql(`alter table "roles" add constraint "roles_key_unique" unique ("key");`);

    this.addSql(`create table "shops" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "code" text not null, "name" text not null, "region_id" uuid null, "address" text null, "opened_on" date null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`alter table "shops" add constraint "shops_code_unique" unique ("code");`);

    this.addSql(`create table "employees" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "number" text not null, "name" text not null, "gender" text null, "post" text null, "shop_id" uuid null, "region_id" uuid null, "manager_id" uuid null, "hired_on" date null, "left_on" date null, "email" text null, "phone" text null, "home_address" text null, "birth_on" date null, "external_key" text null, primary key ("id"));`);
    this.addSql(`alter table "employees" add constraint "employees_number_unique" unique ("number");`);
    this.addSql(`alter table "employees" add constraint "employees_external_key_unique" unique ("external_key");`);
    this.addSql(`create index "employees_name_id_index" on "employees" ("name", "id");`);

    this.addSql(`create table "rep_assignments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "assistant_id" uuid not null, "rep_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "rep_assignments_starts_on_index" on "rep_assignments" ("starts_on", "id");`);
    this.addSql(`create index "rep_assignments_assistant_id_index" on "rep_assignments" ("assistant_id", "starts_on");`);
    this.addSql(`create unique index "rep_assignments_open_unique" on "rep_assignments" ("assistant_id", "rep_id") where ends_on is null;`);

    this.addSql(`create table "customers" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "address" text null, "city" text null, "province" text null, "country" text null, "postal_code" text null, "fax" text null, "wechat" text null, "qq" text null, "founded_on" date null, "first_traded_on" date null, "organisation_form" text null, "line_of_business" text null, "assets" text null, "service_area" text null, "selling_ability" text null, "growth_potential" text null, "business_concept" text null, "business_direction" text null, "employee_count" int null, "annual_sales" numeric(14,2) null, "management_features" text null, "sales_results" text null, "staff_quality" text null, "competitor_relation" text null, "cooperation" text null, "sales_activity" text null, "problems" text null, "advantages" text null, "future_measures" text null, "reputation" text null, "credit_status" text null, "past_credit_problems" text null, "trading_terms" text null, "price_terms" text null, "payment_terms" text null, "delivery_place" text null, "potential_amount_year" numeric(14,2) null, "preference" text null, "purchasing_power" text null, "note" text null, "serial" int not null, "code" text not null, "name" text not null, "region_id" uuid not null, "grade" text not null default 'N', "gender" text not null, "nature" text not null, "state" text not null default 'DRAFT', "owner_id" uuid null, "source" text null, "referred_by_id" uuid null, "phone" text null, "external_key" text null, primary key ("id"));`);
    this.addSql(`alter table "customers" add constraint "customers_serial_unique" unique ("serial");`);
    this.addSql(`alter table "customers" add constraint "customers_code_unique" unique ("code");`);
    this.addSql(`alter table "customers" add constraint "customers_external_key_unique" unique ("external_key");`);
    this.addSql(`create index "customers_name_index" on "customers" ("name", "id");`);
    this.addSql(`create index "customers_referred_code_index" on "customers" ("referred_by_id", "code");`);
    this.addSql(`create index "customers_region_code_index" on "customers" ("region_id", "code");`);
    this.addSql(`create index "customers_owner_code_index" on "customers" ("owner_id", "code");`);

    this.addSql(`create table "ownership_periods" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "rep_id" uuid null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "ownership_periods_rep_index" on "ownership_periods" ("rep_id", "starts_at");`);
    this.addSql(`create index "ownership_periods_history_index" on "ownership_periods" ("customer_id", "starts_at");`);
    this.addSql(`create unique index ownership_periods_open_unique on ownership_periods (customer_id) where ends_at is null;`);

    this.addSql(`create table "orders" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "number" text not null, "external_key" text null, "customer_id" uuid not null, "rep_id" uuid null, "taken_by_id" uuid null, "kind" text not null, "channel" text not null, "trade_mode" text not null default 'DOMESTIC', "received_at" timestamptz not null, "entered_at" timestamptz not null, "is_late_entry" boolean not null default false, "requested_ship_on" date null, "is_urgent" boolean not null default false, "ack_at" timestamptz null, "ack_due_at" timestamptz not null, "replied_at" timestamptz null, "reply_kind" text null, "replied_via" text null, "replied_text" text null, "replied_by_id" uuid null, "step" text not null default 'RECEIVED', "state" text not null default 'RECEIVED', "is_on_hold" boolean not null default false, "hold_reason" text null, "close_reason" text null, "note" text null, "ship_to_name" text not null, "ship_to_address" text null, "ship_to_city" text null, "ship_to_province" text null, "ship_to_postal_code" text null, "ship_to_country" text null, "currency" text not null, "freight" numeric(14,2) null, "ordered_amount" numeric(14,2) not null default '0.00', "net_amount" numeric(14,2) not null default '0.00', "paid_amount" numeric(14,2) not null default '0.00', "refunded_amount" numeric(14,2) not null default '0.00', "due_amount" numeric(14,2) not null default '0.00', primary key ("id"));`);
    this.addSql(`alter table "orders" add constraint "orders_number_unique" unique ("number");`);
    this.addSql(`alter table "orders" add constraint "orders_external_key_unique" unique ("external_key");`);
    this.addSql(`create index "orders_state_received_at_id_index" on "orders" ("state", "received_at", "id");`);
    this.addSql(`create index "orders_received_at_id_index" on "orders" ("received_at", "id");`);
    this.addSql(`create index "orders_rep_id_received_at_id_index" on "orders" ("rep_id", "received_at", "id");`);
    this.addSql(`create index "orders_customer_id_received_at_id_index" on "orders" ("customer_id", "received_at", "id");`);

    this.addSql(`create table "payments" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "order_id" uuid not null, "customer_id" uuid not null, "kind" text not null, "amount" numeric(14,2) not null, "currency" text not null, "received_on" date not null, "method" text not null, "note" text null, "recorded_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "payments_received_on_id_index" on "payments" ("received_on", "id");`);
    this.addSql(`create index "payments_customer_id_received_on_id_index" on "payments" ("customer_id", "received_on", "id");`);
    this.addSql(`create index "payments_order_id_received_on_id_index" on "payments" ("order_id", "received_on", "id");`);

    this.addSql(`create table "order_lines" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "order_id" uuid not null, "line_no" int not null, "product_id" uuid null, "product_name" text not null, "colour" text null, "delivery_on" date null, "ordered_quantity" numeric(12,3) not null, "cancelled_quantity" numeric(12,3) not null default '0.000', "shipped_quantity" numeric(12,3) not null default '0.000', "returned_quantity" numeric(12,3) not null default '0.000', "list_price" numeric(14,2) null, "unit_price" numeric(14,2) not null, "price_source" text not null, "discount_rate" numeric(5,4) not null default '0.0000', "net_amount" numeric(14,2) not null, primary key ("id"));`);
    this.addSql(`create index "order_lines_product_id_created_at_id_index" on "order_lines" ("product_id", "created_at", "id");`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_order_id_line_no_unique" unique ("order_id", "line_no");`);

    this.addSql(`create table "deliveries" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "number" text not null, "order_id" uuid not null, "state" text not null, "planned_on" date null, "shipped_at" timestamptz null, "shipped_by_id" uuid null, "delivered_at" timestamptz null, "carrier" text null, "signed_by" text null, primary key ("id"));`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_number_unique" unique ("number");`);
    this.addSql(`create index "deliveries_shipped_at_id_index" on "deliveries" ("shipped_at", "id");`);
    this.addSql(`create index "deliveries_order_id_shipped_at_id_index" on "deliveries" ("order_id", "shipped_at", "id");`);

    this.addSql(`create table "delivery_lines" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "delivery_id" uuid not null, "order_line_id" uuid not null, "quantity" numeric(12,3) not null, primary key ("id"));`);
    this.addSql(`create index "delivery_lines_order_line_id_id_index" on "delivery_lines" ("order_line_id", "id");`);
    this.addSql(`alter table "delivery_lines" add constraint "delivery_lines_delivery_id_order_line_id_unique" unique ("delivery_id", "order_line_id");`);

    this.addSql(`create table "customer_codes" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "code" text not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "customer_codes_history_index" on "customer_codes" ("customer_id", "valid_from");`);
    this.addSql(`create index "customer_codes_code_index" on "customer_codes" ("code");`);
    this.addSql(`create unique index customer_codes_open_unique on customer_codes (customer_id) where valid_to is null;`);

    this.addSql(`create table "contacts" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "name" text not null, "role" text not null default 'CONTACT', "title" text null, "is_primary" boolean not null default false, "mobile" text null, "home_phone" text null, "email" text null, "wechat" text null, "qq" text null, "home_address" text null, "birth_year" int null, "character" text null, "temper" text null, "hobbies" text null, "family" text null, "education" text null, "ability" text null, "looks" text null, primary key ("id"));`);
    this.addSql(`create index "contacts_customer_index" on "contacts" ("customer_id", "name");`);
    this.addSql(`create unique index contacts_primary_unique on contacts (customer_id) where is_primary;`);

    this.addSql(`create table "accounts" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "login_name" text not null, "display_name" text null, "employee_id" uuid null, "role_keys" text[] not null, "locale" text not null default 'zh-CN', "is_disabled" boolean not null default false, "must_change_password" boolean not null default false, "password_hash" text null, "password_changed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "accounts" add constraint "accounts_login_name_unique" unique ("login_name");`);
    this.addSql(`alter table "accounts" add constraint "accounts_employee_id_unique" unique ("employee_id");`);

    this.addSql(`create table "setting_values" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "key" text not null, "value" text not null, "valid_from" date not null, "set_by_id" uuid null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "setting_values_valid_from_index" on "setting_values" ("valid_from", "id");`);
    this.addSql(`create index "setting_values_key_index" on "setting_values" ("key", "valid_from", "id");`);

    this.addSql(`create table "sessions" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "token_hash" text not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "user_agent" text null, "ip" text not null, primary key ("id"));`);
    this.addSql(`alter table "sessions" add constraint "sessions_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "sessions_account_id_index" on "sessions" ("account_id", "last_seen_at", "id");`);

    this.addSql(`create table "password_links" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "token_hash" text not null, "expires_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "password_links" add constraint "password_links_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "api_tokens" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "name" text not null, "role_id" uuid not null, "token_hash" text not null, "expires_at" timestamptz null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "api_tokens" add constraint "api_tokens_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "api_tokens_account_id_index" on "api_tokens" ("account_id", "created_at", "id");`);

    this.addSql(`create table "sign_in_guesses" ("id" uuid not null, "login_name" text not null, "address" text not null, "guessed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "sign_in_guesses_guessed_at_index" on "sign_in_guesses" ("guessed_at");`);
    this.addSql(`create index "sign_in_guesses_address_index" on "sign_in_guesses" ("address", "guessed_at");`);
    this.addSql(`create index "sign_in_guesses_login_name_index" on "sign_in_guesses" ("login_name", "guessed_at");`);

    this.addSql(`create table "visit_cards" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "customer_id" uuid not null, "rep_id" uuid not null, "card_no" int not null, "slot_count" int not null, "used_slots" int not null default 0, "status" text not null default 'ACTIVE', "issued_at" timestamptz not null, "issued_by_id" uuid null, "full_at" timestamptz null, "is_historic" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index visit_cards_rep_issued_index on visit_cards (rep_id, issued_at desc, id desc);`);
    this.addSql(`create index visit_cards_issued_index on visit_cards (issued_at desc, id desc);`);
    this.addSql(`create index visit_cards_customer_issued_index on visit_cards (customer_id, issued_at desc, id desc);`);
    this.addSql(`create unique index visit_cards_active_unique on visit_cards (customer_id) where status = 'ACTIVE';`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_number_unique" unique ("customer_id", "rep_id", "card_no");`);

    this.addSql(`create table "visits" ("id" uuid not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "version" int not null default 1, "card_id" uuid not null, "slot_no" int not null, "side" text not null, "customer_id" uuid not null, "rep_id" uuid not null, "visited_at" timestamptz not null, "kind" text not null, "contact_person" text null, "summary" text not null, "topics" text null, "objection" text null, "next_step" text null, "next_visit_on" date null, "recorded_at" timestamptz not null, "recorded_by_id" uuid null, "is_late_memo" boolean not null default false, "status" text not null default 'RECORDED', "void_reason" text null, "voided_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index visits_counted_index on visits (customer_id, visited_at) where status = 'RECORDED';`);
    this.addSql(`create index visits_rep_index on visits (rep_id, visited_at desc, id desc);`);
    this.addSql(`create index visits_customer_index on visits (customer_id, visited_at desc, id desc);`);
    this.addSql(`create index visits_newest_index on visits (visited_at desc, id desc);`);
    this.addSql(`alter table "visits" add constraint "visits_slot_unique" unique ("card_id", "slot_no");`);

    this.addSql(`alter table "products" add constraint "products_category_id_foreign" foreign key ("category_id") references "product_categories" ("id") on delete restrict;`);
    this.addSql(`alter table "products" add constraint "products_currency_check" check (currency ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "products" add constraint "products_generation_check" check (generation is null or generation >= 1);`);
    this.addSql(`alter table "products" add constraint "products_list_price_check" check (list_price >= 0);`);

    this.addSql(`alter table "shops" add constraint "shops_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete set null;`);
    this.addSql(`alter table "shops" add constraint "shops_check" check (closed_on is null or opened_on is null or closed_on >= opened_on);`);

    this.addSql(`alter table "employees" add constraint "employees_shop_id_foreign" foreign key ("shop_id") references "shops" ("id") on delete set null;`);
    this.addSql(`alter table "employees" add constraint "employees_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete set null;`);
    this.addSql(`alter table "employees" add constraint "employees_manager_id_foreign" foreign key ("manager_id") references "employees" ("id") on delete set null;`);
    this.addSql(`alter table "employees" add constraint "employees_manager_id_check" check (manager_id <> id);`);
    this.addSql(`alter table "employees" add constraint "employees_left_on_check" check (left_on is null or hired_on is null or left_on >= hired_on);`);
    this.addSql(`alter table "employees" add constraint "employees_gender_check" check ("gender" in ('F', 'M', 'X'));`);

    this.addSql(`alter table "rep_assignments" add constraint "rep_assignments_assistant_id_foreign" foreign key ("assistant_id") references "employees" ("id");`);
    this.addSql(`alter table "rep_assignments" add constraint "rep_assignments_rep_id_foreign" foreign key ("rep_id") references "employees" ("id");`);
    this.addSql(`alter table "rep_assignments" add constraint "rep_assignments_rep_id_check" check (rep_id <> assistant_id);`);
    this.addSql(`alter table "rep_assignments" add constraint "rep_assignments_ends_on_check" check (ends_on is null or ends_on >= starts_on);`);

    this.addSql(`alter table "customers" add constraint "customers_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete restrict;`);
    this.addSql(`alter table "customers" add constraint "customers_owner_id_foreign" foreign key ("owner_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "customers" add constraint "customers_referred_by_id_foreign" foreign key ("referred_by_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "customers" add constraint "customers_referred_by_check" check (referred_by_id <> id);`);
    this.addSql(`alter table "customers" add constraint "customers_potential_check" check (potential_amount_year >= 0);`);
    this.addSql(`alter table "customers" add constraint "customers_serial_check" check (serial >= 1);`);
    this.addSql(`alter table "customers" add constraint "customers_grade_check" check ("grade" in ('A', 'B', 'C', 'D', 'N'));`);
    this.addSql(`alter table "customers" add constraint "customers_gender_check" check ("gender" in ('M', 'F', 'X', 'O'));`);
    this.addSql(`alter table "customers" add constraint "customers_nature_check" check ("nature" in ('GOVERNMENT', 'SPECIAL', 'COMPANY', 'PERSON', 'PARTNER'));`);
    this.addSql(`alter table "customers" add constraint "customers_state_check" check ("state" in ('DRAFT', 'ACTIVE', 'DELETED'));`);
    this.addSql(`alter table "customers" add constraint "customers_source_check" check ("source" in ('ACQUAINTANCE', 'REFERRAL', 'RANDOM_VISIT', 'COLD_CALL'));`);

    this.addSql(`alter table "ownership_periods" add constraint "ownership_periods_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "ownership_periods" add constraint "ownership_periods_rep_id_foreign" foreign key ("rep_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "ownership_periods" add constraint "ownership_periods_order_check" check (ends_at >= starts_at);`);

    this.addSql(`alter table "orders" add constraint "orders_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "orders" add constraint "orders_rep_id_foreign" foreign key ("rep_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "orders" add constraint "orders_taken_by_id_foreign" foreign key ("taken_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "orders" add constraint "orders_replied_by_id_foreign" foreign key ("replied_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "orders" add constraint "orders_currency_check" check (currency ~ '^[A-Z]{3}\$');`);
    this.addSql(`alter table "orders" add constraint "orders_hold_check" check ((hold_reason is not null) = is_on_hold);`);
    this.addSql(`alter table "orders" add constraint "orders_received_check" check (received_at <= entered_at);`);
    this.addSql(`alter table "orders" add constraint "orders_amounts_check" check (ordered_amount >= 0 and net_amount >= 0 and (freight is null or freight >= 0));`);
    this.addSql(`alter table "orders" add constraint "orders_refunded_check" check (refunded_amount >= 0 and refunded_amount <= paid_amount);`);
    this.addSql(`alter table "orders" add constraint "orders_kind_check" check ("kind" in ('ORDER', 'SAMPLE', 'SPARE_PART'));`);
    this.addSql(`alter table "orders" add constraint "orders_channel_check" check ("channel" in ('FAX', 'QQ', 'EMAIL', 'PHONE', 'WECHAT', 'IN_PERSON', 'OTHER'));`);
    this.addSql(`alter table "orders" add constraint "orders_trade_mode_check" check ("trade_mode" in ('DOMESTIC', 'BONDED_EXPORT'));`);
    this.addSql(`alter table "orders" add constraint "orders_reply_kind_check" check ("reply_kind" in ('CONFIRMED', 'NEEDS_INFO', 'REJECTED'));`);
    this.addSql(`alter table "orders" add constraint "orders_replied_via_check" check ("replied_via" in ('FAX', 'QQ', 'EMAIL', 'PHONE', 'WECHAT', 'IN_PERSON', 'OTHER'));`);
    this.addSql(`alter table "orders" add constraint "orders_step_check" check ("step" in ('RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'REJECTED', 'CANCELLED'));`);
    this.addSql(`alter table "orders" add constraint "orders_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'REJECTED', 'CANCELLED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED'));`);

    this.addSql(`alter table "payments" add constraint "payments_order_id_foreign" foreign key ("order_id") references "orders" ("id") on delete restrict;`);
    this.addSql(`alter table "payments" add constraint "payments_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "payments" add constraint "payments_recorded_by_id_foreign" foreign key ("recorded_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "payments" add constraint "payments_amount_check" check (amount > 0);`);
    this.addSql(`alter table "payments" add constraint "payments_kind_check" check ("kind" in ('RECEIPT', 'REFUND'));`);
    this.addSql(`alter table "payments" add constraint "payments_method_check" check ("method" in ('BANK_TRANSFER', 'CASH', 'CHEQUE', 'WECHAT', 'ALIPAY', 'CARD', 'OTHER'));`);

    this.addSql(`alter table "order_lines" add constraint "order_lines_order_id_foreign" foreign key ("order_id") references "orders" ("id") on delete restrict;`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_product_id_foreign" foreign key ("product_id") references "products" ("id") on delete restrict;`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_price_check" check (unit_price >= 0 and discount_rate between 0 and 1 and line_no > 0);`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_quantities_check" check (ordered_quantity > 0 and cancelled_quantity >= 0 and returned_quantity >= 0 and returned_quantity <= shipped_quantity and shipped_quantity <= ordered_quantity - cancelled_quantity);`);
    this.addSql(`alter table "order_lines" add constraint "order_lines_price_source_check" check ("price_source" in ('LIST_PRICE', 'TYPED', 'IMPORTED'));`);

    this.addSql(`alter table "deliveries" add constraint "deliveries_order_id_foreign" foreign key ("order_id") references "orders" ("id") on delete restrict;`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_shipped_by_id_foreign" foreign key ("shipped_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_times_check" check ((state in ('SHIPPED', 'DELIVERED')) = (shipped_at is not null) and (state = 'DELIVERED') = (delivered_at is not null) and (delivered_at is null or delivered_at >= shipped_at));`);
    this.addSql(`alter table "deliveries" add constraint "deliveries_state_check" check ("state" in ('PLANNED', 'SHIPPED', 'DELIVERED', 'CANCELLED'));`);

    this.addSql(`alter table "delivery_lines" add constraint "delivery_lines_delivery_id_foreign" foreign key ("delivery_id") references "deliveries" ("id") on delete restrict;`);
    this.addSql(`alter table "delivery_lines" add constraint "delivery_lines_order_line_id_foreign" foreign key ("order_line_id") references "order_lines" ("id") on delete restrict;`);
    this.addSql(`alter table "delivery_lines" add constraint "delivery_lines_quantity_check" check (quantity > 0);`);

    this.addSql(`alter table "customer_codes" add constraint "customer_codes_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);

    this.addSql(`alter table "contacts" add constraint "contacts_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "contacts" add constraint "contacts_birth_year_check" check (birth_year between 1850 and 2200);`);
    this.addSql(`alter table "contacts" add constraint "contacts_role_check" check ("role" in ('OWNER', 'OPERATOR', 'LEGAL', 'CONTACT'));`);

    this.addSql(`alter table "accounts" add constraint "accounts_employee_id_foreign" foreign key ("employee_id") references "employees" ("id") on delete set null;`);
    this.addSql(`alter table "accounts" add constraint "accounts_locale_check" check (locale in ('zh-CN', 'en'));`);

    this.addSql(`alter table "setting_values" add constraint "setting_values_set_by_id_foreign" foreign key ("set_by_id") references "accounts" ("id") on delete set null;`);

    this.addSql(`alter table "sessions" add constraint "sessions_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`);

    this.addSql(`alter table "password_links" add constraint "password_links_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`);

    this.addSql(`alter table "api_tokens" add constraint "api_tokens_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`);
    this.addSql(`alter table "api_tokens" add constraint "api_tokens_role_id_foreign" foreign key ("role_id") references "roles" ("id");`);

    this.addSql(`alter table "visit_cards" add constraint "visit_cards_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_rep_id_foreign" foreign key ("rep_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_issued_by_id_foreign" foreign key ("issued_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_card_no_check" check (card_no >= 1);`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_active_has_room_check" check (status <> 'ACTIVE' or used_slots < slot_count);`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_used_slots_check" check (used_slots between 0 and slot_count);`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_slot_count_check" check (slot_count between 7 and 10);`);
    this.addSql(`alter table "visit_cards" add constraint "visit_cards_status_check" check ("status" in ('ACTIVE', 'FULL', 'RECOVERED', 'ANALYSED', 'ATTACHED', 'CLOSED_EARLY', 'VOID'));`);

    this.addSql(`alter table "visits" add constraint "visits_card_id_foreign" foreign key ("card_id") references "visit_cards" ("id") on delete restrict;`);
    this.addSql(`alter table "visits" add constraint "visits_customer_id_foreign" foreign key ("customer_id") references "customers" ("id") on delete restrict;`);
    this.addSql(`alter table "visits" add constraint "visits_rep_id_foreign" foreign key ("rep_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "visits" add constraint "visits_recorded_by_id_foreign" foreign key ("recorded_by_id") references "employees" ("id") on delete restrict;`);
    this.addSql(`alter table "visits" add constraint "visits_void_reason_check" check ((status = 'VOIDED') = (void_reason is not null));`);
    this.addSql(`alter table "visits" add constraint "visits_slot_no_check" check (slot_no between 1 and 10);`);
    this.addSql(`alter table "visits" add constraint "visits_side_check" check ("side" in ('FRONT', 'BACK'));`);
    this.addSql(`alter table "visits" add constraint "visits_kind_check" check ("kind" in ('FIRST', 'RETURN', 'DELIVERY', 'COLLECTION', 'COMPLAINT', 'COURTESY'));`);
    this.addSql(`alter table "visits" add constraint "visits_objection_check" check ("objection" in ('NO_NEED', 'NO_MONEY', 'NO_HURRY', 'OTHER'));`);
    this.addSql(`alter table "visits" add constraint "visits_status_check" check ("status" in ('RECORDED', 'VOIDED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "products" drop constraint "products_category_id_foreign";`);
    this.addSql(`alter table "order_lines" drop constraint "order_lines_product_id_foreign";`);
    this.addSql(`alter table "shops" drop constraint "shops_region_id_foreign";`);
    this.addSql(`alter table "employees" drop constraint "employees_region_id_foreign";`);
    this.addSql(`alter table "customers" drop constraint "customers_region_id_foreign";`);
    this.addSql(`alter table "api_tokens" drop constraint "api_tokens_role_id_foreign";`);
    this.addSql(`alter table "employees" drop constraint "employees_shop_id_foreign";`);
    this.addSql(`alter table "employees" drop constraint "employees_manager_id_foreign";`);
    this.addSql(`alter table "rep_assignments" drop constraint "rep_assignments_assistant_id_foreign";`);
    this.addSql(`alter table "rep_assignments" drop constraint "rep_assignments_rep_id_foreign";`);
    this.addSql(`alter table "customers" drop constraint "customers_owner_id_foreign";`);
    this.addSql(`alter table "ownership_periods" drop constraint "ownership_periods_rep_id_foreign";`);
    this.addSql(`alter table "orders" drop constraint "orders_rep_id_foreign";`);
    this.addSql(`alter table "orders" drop constraint "orders_taken_by_id_foreign";`);
    this.addSql(`alter table "orders" drop constraint "orders_replied_by_id_foreign";`);
    this.addSql(`alter table "payments" drop constraint "payments_recorded_by_id_foreign";`);
    this.addSql(`alter table "deliveries" drop constraint "deliveries_shipped_by_id_foreign";`);
    this.addSql(`alter table "accounts" drop constraint "accounts_employee_id_foreign";`);
    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_rep_id_foreign";`);
    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_issued_by_id_foreign";`);
    this.addSql(`alter table "visits" drop constraint "visits_rep_id_foreign";`);
    this.addSql(`alter table "visits" drop constraint "visits_recorded_by_id_foreign";`);
    this.addSql(`alter table "customers" drop constraint "customers_referred_by_id_foreign";`);
    this.addSql(`alter table "ownership_periods" drop constraint "ownership_periods_customer_id_foreign";`);
    this.addSql(`alter table "orders" drop constraint "orders_customer_id_foreign";`);
    this.addSql(`alter table "payments" drop constraint "payments_customer_id_foreign";`);
    this.addSql(`alter table "customer_codes" drop constraint "customer_codes_customer_id_foreign";`);
    this.addSql(`alter table "contacts" drop constraint "contacts_customer_id_foreign";`);
    this.addSql(`alter table "visit_cards" drop constraint "visit_cards_customer_id_foreign";`);
    this.addSql(`alter table "visits" drop constraint "visits_customer_id_foreign";`);
    this.addSql(`alter table "payments" drop constraint "payments_order_id_foreign";`);
    this.addSql(`alter table "order_lines" drop constraint "order_lines_order_id_foreign";`);
    this.addSql(`alter table "deliveries" drop constraint "deliveries_order_id_foreign";`);
    this.addSql(`alter table "delivery_lines" drop constraint "delivery_lines_order_line_id_foreign";`);
    this.addSql(`alter table "delivery_lines" drop constraint "delivery_lines_delivery_id_foreign";`);
    this.addSql(`alter table "setting_values" drop constraint "setting_values_set_by_id_foreign";`);
    this.addSql(`alter table "sessions" drop constraint "sessions_account_id_foreign";`);
    this.addSql(`alter table "password_links" drop constraint "password_links_account_id_foreign";`);
    this.addSql(`alter table "api_tokens" drop constraint "api_tokens_account_id_foreign";`);
    this.addSql(`alter table "visits" drop constraint "visits_card_id_foreign";`);

    this.addSql(`drop table if exists "access_log_entries" cascade;`);
    this.addSql(`drop table if exists "idempotency_keys" cascade;`);
    this.addSql(`drop table if exists "journal_entries" cascade;`);
    this.addSql(`drop table if exists "product_categories" cascade;`);
    this.addSql(`drop table if exists "products" cascade;`);
    this.addSql(`drop table if exists "regions" cascade;`);
    this.addSql(`drop table if exists "roles" cascade;`);
    this.addSql(`drop table if exists "shops" cascade;`);
    this.addSql(`drop table if exists "employees" cascade;`);
    this.addSql(`drop table if exists "rep_assignments" cascade;`);
    this.addSql(`drop table if exists "customers" cascade;`);
    this.addSql(`drop table if exists "ownership_periods" cascade;`);
    this.addSql(`drop table if exists "orders" cascade;`);
    this.addSql(`drop table if exists "payments" cascade;`);
    this.addSql(`drop table if exists "order_lines" cascade;`);
    this.addSql(`drop table if exists "deliveries" cascade;`);
    this.addSql(`drop table if exists "delivery_lines" cascade;`);
    this.addSql(`drop table if exists "customer_codes" cascade;`);
    this.addSql(`drop table if exists "contacts" cascade;`);
    this.addSql(`drop table if exists "accounts" cascade;`);
    this.addSql(`drop table if exists "setting_values" cascade;`);
    this.addSql(`drop table if exists "sessions" cascade;`);
    this.addSql(`drop table if exists "password_links" cascade;`);
    this.addSql(`drop table if exists "api_tokens" cascade;`);
    this.addSql(`drop table if exists "sign_in_guesses" cascade;`);
    this.addSql(`drop table if exists "visit_cards" cascade;`);
    this.addSql(`drop table if exists "visits" cascade;`);
  }

}
