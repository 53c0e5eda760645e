import './accounts/account.scope.ts';
import './accounts/password-link.scope.ts';
import './api-tokens/api-token.scope.ts';
import './calendar/calendar-day.scope.ts';
import './employees/employee.scope.ts';
import './employees/employee.search.ts';
import './employments/employment.scope.ts';
import './postings/posting.scope.ts';
import './region-leaders/region-leader.scope.ts';
import './regions/region.scope.ts';
import './rep-assignments/rep-assignment.scope.ts';
import './roles/role.scope.ts';
import './saved-views/saved-view.scope.ts';
import './sessions/session.scope.ts';
import './settings/setting-value.scope.ts';
import './shops/shop-rule.scope.ts';
import './shops/shop.scope.ts';
import './wages/wage.scope.ts';
import { Account } from './accounts/account.entity.ts';
import { AccountResolver } from './accounts/account.resolver.ts';
import { PasswordLink } from './accounts/password-link.entity.ts';
import { ApiToken } from './api-tokens/api-token.entity.ts';
import { ApiTokenResolver } from './api-tokens/api-token.resolver.ts';
import { CalendarDay } from './calendar/calendar-day.entity.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import { Employee } from './employees/employee.entity.ts';
import { EmployeeResolver, ShopEmployeesResolver } from './employees/employee.resolver.ts';
import { Employment } from './employments/employment.entity.ts';
import { EmployeeEmploymentsResolver, EmploymentResolver } from './employments/employment.resolver.ts';
import { Posting } from './postings/posting.entity.ts';
import { EmployeePostingsResolver, PostingResolver, ShopPostingsResolver } from './postings/posting.resolver.ts';
import { RegionLeader } from './region-leaders/region-leader.entity.ts';
import { RegionLeaderResolver, RegionLeadersResolver } from './region-leaders/region-leader.resolver.ts';
import { Region } from './regions/region.entity.ts';
import { RegionResolver } from './regions/region.resolver.ts';
import { RepAssignment } from './rep-assignments/rep-assignment.entity.ts';
import { RepAssignmentResolver } from './rep-assignments/rep-assignment.resolver.ts';
import { Role } from './roles/role.entity.ts';
import { RoleResolver } from './roles/role.resolver.ts';
import { SavedView } from './saved-views/saved-view.entity.ts';
import { SavedViewResolver } from './saved-views/saved-view.resolver.ts';
import { Session } from './sessions/session.entity.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SettingValue } from './settings/setting-value.entity.ts';
import { SettingResolver } from './settings/setting.resolver.ts';
import { ShopRule } from './shops/shop-rule.entity.ts';
import { ShopRuleResolver, ShopRulesResolver } from './shops/shop-rule.resolver.ts';
import { Shop } from './shops/shop.entity.ts';
import { RegionShopsResolver, ShopResolver } from './shops/shop.resolver.ts';
import { SignInGuess } from './sign-in/sign-in-guess.entity.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { Wage } from './wages/wage.entity.ts';
import { EmployeeWagesResolver, WageResolver } from './wages/wage.resolver.ts';

export { peopleOfAccounts } from './accounts/account-people.queries.ts';
export { Account } from './accounts/account.entity.ts';
export { createFirstAdmin, firstAdminLink } from './accounts/first-admin.actions.ts';
export { hashPassword } from './accounts/password-hash.ts';
export { API_TOKEN_PREFIX } from './api-tokens/api-token.rules.ts';
export { CalendarDay } from './calendar/calendar-day.entity.ts';
export { loadCalendar } from './calendar/calendar.queries.ts';
export { Employee } from './employees/employee.entity.ts';
export { type BroughtIn, followFile } from './employees/bring-in.actions.ts';
export { hireEmployee } from './employees/hiring.actions.ts';
export { managersAbove } from './employees/managers.queries.ts';
export { beforeLeaving, whyNotLeaving } from './employees/leaving.ts';
export { Employment } from './employments/employment.entity.ts';
export {
  type HireChannel,
  HireChannelEnum,
  type LeaveReason,
  LeaveReasonEnum,
} from './employments/employment.enums.ts';
export { followPosting } from './postings/posting.actions.ts';
export { Posting } from './postings/posting.entity.ts';
export { type ShopPost, ShopPostEnum } from './postings/posting.enums.ts';
export { employeesElsewhere, employeesPosted } from './postings/posting.queries.ts';
export { RegionLeader } from './region-leaders/region-leader.entity.ts';
export { Region } from './regions/region.entity.ts';
export { whyNotRegionCode } from './regions/region.rules.ts';
export { RepAssignment } from './rep-assignments/rep-assignment.entity.ts';
export { PERMISSIONS } from './roles/permissions.ts';
export { permissionsOf, ROLE_TABLE, type RoleKey } from './roles/role-table.ts';
export { seedRoles } from './roles/role.actions.ts';
export { GIVEN_PERMISSIONS } from './roles/permissions.ts';
export { defineOpening } from './sessions/openings.ts';
export { actorOfAccount, actorOfSession, actorOfToken, type Moment } from './sessions/actor.queries.ts';
export { SETTINGS } from './settings/setting-keys.ts';
export { putSetting } from './settings/setting.actions.ts';
export { companyZone, settingNow, settingOn } from './settings/setting.queries.ts';
export { ShopRule } from './shops/shop-rule.entity.ts';
export { Shop } from './shops/shop.entity.ts';
export { Wage } from './wages/wage.entity.ts';

export const staffModule = {
  entities: [
    Account,
    ApiToken,
    CalendarDay,
    Employee,
    Employment,
    PasswordLink,
    Posting,
    Region,
    RegionLeader,
    RepAssignment,
    Role,
    SavedView,
    Session,
    SettingValue,
    Shop,
    ShopRule,
    SignInGuess,
    Wage,
  ],
  resolvers: [
    AccountResolver,
    ApiTokenResolver,
    CalendarResolver,
    EmployeeEmploymentsResolver,
    EmployeePostingsResolver,
    EmployeeResolver,
    EmployeeWagesResolver,
    EmploymentResolver,
    PostingResolver,
    RegionLeaderResolver,
    RegionLeadersResolver,
    RegionResolver,
    RegionShopsResolver,
    RepAssignmentResolver,
    RoleResolver,
    SavedViewResolver,
    SessionResolver,
    SettingResolver,
    ShopEmployeesResolver,
    ShopPostingsResolver,
    ShopResolver,
    ShopRuleResolver,
    ShopRulesResolver,
    SignInResolver,
    WageResolver,
  ],
};
