import type access from './access.words.ts';
import type app from './app.words.ts';
import type approvals from './approvals.words.ts';
import type bin from './bin.words.ts';
import type calendar from './calendar.words.ts';
import type classes from './classes.words.ts';
import type customers from './customers.words.ts';
import type department from './department.words.ts';
import type enums from './enum.words.ts';
import type facts from './facts.words.ts';
import type fault from './fault.words.ts';
import type filing from './filing.words.ts';
import type jobs from './jobs.words.ts';
import type journal from './journal.words.ts';
import type me from './me.words.ts';
import type merges from './merges.words.ts';
import type notifications from './notifications.words.ts';
import type orders from './orders.words.ts';
import type permission from './permission.words.ts';
import type planning from './planning.words.ts';
import type products from './products.words.ts';
import type queries from './queries.words.ts';
import type record from './record.words.ts';
import type refusal from './refusal.words.ts';
import type regime from './regime.words.ts';
import type rights from './rights.words.ts';
import type signIn from './sign-in.words.ts';
import type staff from './staff.words.ts';
import type system from './system.words.ts';
import type term from './term.words.ts';
import type timeline from './timeline.words.ts';
import type tokens from './tokens.words.ts';
import type transfer from './transfer.words.ts';
import type views from './views.words.ts';
import type visits from './visits.words.ts';

/** Every `*.words.ts`, under its file name. */
interface AllWords {
  app: typeof app;
  approvals: typeof approvals;
  rights: typeof rights;
  bin: typeof bin;
  access: typeof access;
  calendar: typeof calendar;
  classes: typeof classes;
  customers: typeof customers;
  department: typeof department;
  enum: typeof enums;
  facts: typeof facts;
  fault: typeof fault;
  filing: typeof filing;
  jobs: typeof jobs;
  journal: typeof journal;
  me: typeof me;
  merges: typeof merges;
  notifications: typeof notifications;
  orders: typeof orders;
  permission: typeof permission;
  planning: typeof planning;
  products: typeof products;
  queries: typeof queries;
  record: typeof record;
  refusal: typeof refusal;
  regime: typeof regime;
  'sign-in': typeof signIn;
  staff: typeof staff;
  system: typeof system;
  term: typeof term;
  timeline: typeof timeline;
  tokens: typeof tokens;
  transfer: typeof transfer;
  views: typeof views;
  visits: typeof visits;
}

type Paths<T> = { [K in keyof T & string]: T[K] extends readonly string[] ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];

export type WordKey = Paths<AllWords>;
