import type { routes } from '../router.ts';
import type { WordKey } from '../words/word-key.ts';

type PageName = (typeof routes)[number]['name'];
export type MenuGroupName =
  | 'customers'
  | 'sales'
  | 'records'
  | 'attendance'
  | 'people'
  | 'supervision'
  | 'company'
  | 'system';

export interface MenuEntry {
  readonly icon: string;
  /** The pages of this entry in the order of their tabs; the entry opens the first one that the person may see. */
  readonly pages: readonly [PageName, ...PageName[]];
  /** How the entry is called when it is not called like its page; needed where the title comes with later words (words.plugin.ts). */
  readonly title?: WordKey;
  /** A number that stands beside the entry. */
  readonly count?: 'approvals';
}

export interface MenuGroup {
  readonly name: MenuGroupName;
  readonly entries: readonly MenuEntry[];
}

/**
 * Where a person finds what: groups of at most seven entries, related pages as tabs of one entry. A page that stands here nowhere
 * is reached from another page. The first page of all that a person may see is where he starts.
 */
export const MENU: readonly MenuGroup[] = [
  {
    name: 'customers',
    entries: [
      { icon: 'i-lucide-building-2', pages: ['CustomersPage'] },
      { icon: 'i-lucide-notebook-pen', title: 'app.section.record', pages: ['VisitNewPage'] },
      {
        icon: 'i-lucide-footprints',
        title: 'app.section.visits',
        pages: ['VisitsPage', 'VisitPlanPage', 'RoutesPage', 'VisitCardsPage'],
      },
      { icon: 'i-lucide-sprout', pages: ['ProspectsPage'] },
      {
        icon: 'i-lucide-chart-column',
        title: 'app.section.classes',
        pages: ['CompositionPage', 'GradesPage', 'PriceLevelsPage'],
      },
      { icon: 'i-lucide-heart-handshake', title: 'app.section.care', pages: ['MaintenancePage', 'GreetingsPage'] },
      { icon: 'i-lucide-handshake', pages: ['AgentsPage'] },
    ],
  },
  {
    name: 'records',
    entries: [
      { icon: 'i-lucide-inbox', title: 'app.section.approvals', pages: ['ApprovalsPage'], count: 'approvals' },
      {
        icon: 'i-lucide-archive',
        title: 'term.filingHall',
        pages: ['ArchiveItemsPage', 'DocumentsPage', 'DailyRecordsPage', 'VolumesPage', 'DirectoryPage'],
      },
      {
        icon: 'i-lucide-clipboard-check',
        title: 'app.section.upkeep',
        pages: ['DataQualityPage', 'ContributionsPage', 'UpdateSessionsPage', 'FocusPage', 'ReviewsPage'],
      },
      { icon: 'i-lucide-eye', title: 'app.section.access', pages: ['AccessPage', 'BinPage', 'MergesPage'] },
      { icon: 'i-lucide-arrow-down-up', title: 'app.section.transfer', pages: ['ImportsPage'] },
    ],
  },
  {
    name: 'sales',
    entries: [
      { icon: 'i-lucide-clipboard-list', pages: ['OrdersPage'] },
      { icon: 'i-lucide-package', title: 'term.products', pages: ['ProductsPage', 'ProductCategoriesPage'] },
      {
        icon: 'i-lucide-target',
        title: 'app.section.plans',
        pages: ['TaskListsPage', 'MonthPublicationPage', 'SalesPlansPage'],
      },
      {
        icon: 'i-lucide-receipt',
        title: 'term.expenses',
        pages: ['ExpensesPage', 'ExpenseReportPage', 'BudgetsPage'],
      },
      { icon: 'i-lucide-tent', pages: ['SalesEventsPage'] },
    ],
  },
  {
    name: 'attendance',
    entries: [
      { icon: 'i-lucide-fingerprint', title: 'app.section.punches', pages: ['PunchClockPage'] },
      {
        icon: 'i-lucide-calendar-check',
        title: 'app.section.myMonth',
        pages: ['MyMonthPage', 'MyRequestsPage', 'MyTrialPage'],
      },
      {
        icon: 'i-lucide-calendar-range',
        title: 'app.section.rosters',
        pages: ['RosterPage', 'ShiftChangesPage', 'ShiftTemplatesPage'],
      },
      {
        icon: 'i-lucide-store',
        title: 'app.section.presence',
        pages: ['PresencePage', 'PunchesPage', 'PunchNumbersPage'],
      },
      { icon: 'i-lucide-stamp', title: 'app.section.hrDesk', pages: ['HrDeskPage', 'LeaveBalancesPage'] },
      {
        icon: 'i-lucide-table-properties',
        title: 'app.section.months',
        pages: ['MonthGridPage', 'ShopReportPage', 'MonthClosePage'],
      },
      { icon: 'i-lucide-scale', title: 'app.section.policies', pages: ['PoliciesPage'] },
    ],
  },
  {
    name: 'people',
    entries: [
      {
        icon: 'i-lucide-users',
        title: 'app.section.staff',
        pages: ['EmployeesPage', 'PapersPage', 'HandOverPage', 'RewardsPage'],
      },
      { icon: 'i-lucide-chart-line', title: 'app.section.turnover', pages: ['TurnoverPage', 'EmploymentsPage'] },
      {
        icon: 'i-lucide-hourglass',
        title: 'app.section.trials',
        pages: ['TrialsBoardPage', 'TrialsPage', 'TrialTemplatesPage'],
      },
      {
        icon: 'i-lucide-user-plus',
        title: 'app.section.recruiting',
        pages: ['RequisitionsPage', 'CandidatesPage', 'CareerPage', 'AssistantLevelsPage'],
      },
      {
        icon: 'i-lucide-graduation-cap',
        title: 'app.section.training',
        pages: ['TrainingNeedsPage', 'TrainingCoursesPage', 'TrainingCalendarPage'],
      },
      { icon: 'i-lucide-book-open', title: 'app.section.myTraining', pages: ['MyTrainingPage'] },
    ],
  },
  {
    name: 'supervision',
    entries: [
      {
        icon: 'i-lucide-phone-call',
        title: 'app.section.spotChecks',
        pages: ['SpotChecksPage', 'SpotCheckNewPage', 'SpotCheckPlanPage'],
      },
      { icon: 'i-lucide-eye', title: 'app.section.observations', pages: ['ObservationsPage'] },
      {
        icon: 'i-lucide-clipboard-check',
        title: 'app.section.inspections',
        pages: ['InspectionsPage', 'RegionLeadersPage'],
      },
      { icon: 'i-lucide-siren', title: 'app.section.findings', pages: ['FindingsPage'] },
    ],
  },
  {
    name: 'company',
    entries: [
      { icon: 'i-lucide-map', title: 'app.section.places', pages: ['RegionsPage', 'ShopsPage'] },
      { icon: 'i-lucide-calendar-days', title: 'app.section.calendar', pages: ['CalendarPage'] },
    ],
  },
  {
    name: 'system',
    entries: [
      { icon: 'i-lucide-key-round', pages: ['AccountsPage'] },
      { icon: 'i-lucide-shield', title: 'term.roles', pages: ['RolesPage', 'RightsPage'] },
      { icon: 'i-lucide-plug', pages: ['ApiTokensPage'] },
      { icon: 'i-lucide-file-search', title: 'app.section.queries', pages: ['SavedQueriesPage'] },
      { icon: 'i-lucide-list-checks', title: 'app.section.jobs', pages: ['JobsPage'] },
      { icon: 'i-lucide-scroll-text', title: 'app.section.journal', pages: ['JournalPage'] },
      { icon: 'i-lucide-settings', pages: ['SettingsPage'] },
    ],
  },
];
