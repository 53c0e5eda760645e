import { Resolver, Root } from 'type-graphql';

import { Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { RosterEntry } from './roster-entry.entity.ts';
import { RosterBreak } from './roster.types.ts';

@Resolver(() => RosterEntry)
export class RosterEntryResolver {
  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadOne(() => RosterEntry, { description: 'One line of a roster by id.' })
  rosterEntry(): never {
    return answeredByReader();
  }

  @Allow('attendance:readAll', 'attendance:readOwn', 'attendance:readShop', 'attendance:readRegion')
  @ReadPage(() => RosterEntry, {
    description: 'The rosters of the people in sight, the latest date first.',
    sort: ['-date'],
  })
  rosterEntries(): never {
    return answeredByReader();
  }

  @Computed(() => [RosterBreak], {
    needs: ['breaks'],
    description: 'The breaks, in their order; they are not counted.',
  })
  breaks(@Root() { breaks }: Pick<RosterEntry, 'breaks'>): RosterBreak[] {
    return breaks.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
  }
}

@Resolver(() => Employee)
export class EmployeeRosterEntriesResolver {
  @HasPage(() => RosterEntry, {
    via: 'employee',
    sort: ['-date'],
    description: 'The roster of the person, the latest date first.',
  })
  rosterEntries(): never {
    return answeredByReader();
  }
}

@Resolver(() => Shop)
export class ShopRosterEntriesResolver {
  @HasPage(() => RosterEntry, {
    via: 'shop',
    sort: ['-date'],
    description: 'The roster of the shop, the latest date first.',
  })
  rosterEntries(): never {
    return answeredByReader();
  }
}
