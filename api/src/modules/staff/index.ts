import './accounts/account.scope.ts';
import './accounts/password-link.scope.ts';
import './api-tokens/api-token.scope.ts';
import './employees/employee.scope.ts';
import './regions/region.scope.ts';
import './rep-assignments/rep-assignment.scope.ts';
import './roles/role.scope.ts';
import './sessions/session.scope.ts';
import './settings/setting-value.scope.ts';
import './shops/shop.scope.ts';
import './sign-in/sign-in-guess.scope.ts';
import { Account } from './accounts/account.entity.ts';
import { PasswordLink } from './accounts/password-link.entity.ts';
import { ApiToken } from './api-tokens/api-token.entity.ts';
import { Employee } from './employees/employee.entity.ts';
import { Region } from './regions/region.entity.ts';
import { RegionResolver } from './regions/region.resolver.ts';
import { RepAssignment } from './rep-assignments/rep-assignment.entity.ts';
import { Role } from './roles/role.entity.ts';
import { Session } from './sessions/session.entity.ts';
import { SettingValue } from './settings/setting-value.entity.ts';
import { Shop } from './shops/shop.entity.ts';
import { SignInGuess } from './sign-in/sign-in-guess.entity.ts';

export { Account } from './accounts/account.entity.ts';
export { Employee } from './employees/employee.entity.ts';
export { Region } from './regions/region.entity.ts';
export { RepAssignment } from './rep-assignments/rep-assignment.entity.ts';
export { PERMISSIONS, type StaffPermission } from './roles/permissions.ts';
export { Role } from './roles/role.entity.ts';
export { Shop } from './shops/shop.entity.ts';

export const staffModule = {
  entities: [
    Account,
    ApiToken,
    Employee,
    PasswordLink,
    Region,
    RepAssignment,
    Role,
    Session,
    SettingValue,
    Shop,
    SignInGuess,
  ],
  resolvers: [RegionResolver],
};
