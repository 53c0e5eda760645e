import { graphql } from '../../graphql.ts';

export const CalendarDayRow = graphql(`
  fragment CalendarDayRow on CalendarDay {
    id
    version
    day
    kind
    name
  }
`);

export const CalendarPageDocument = graphql(
  `
    query CalendarPage($year: Int!, $from: Date!, $to: Date!) {
      publicCalendarDays(year: $year) {
        day
        kind
        nameZh
        nameEn
      }
      calendarDays(filter: { day: { gte: $from, lte: $to } }, sort: [{ by: DAY, direction: ASC }], first: 100) {
        nodes {
          ...CalendarDayRow
        }
      }
    }
  `,
  [CalendarDayRow],
);

export const CalendarDayCreateDocument = graphql(
  `
    mutation CalendarDayCreate($input: CalendarDayCreateInput!) {
      calendarDayCreate(input: $input) {
        calendarDay {
          ...CalendarDayRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [CalendarDayRow],
);

export const CalendarDayEditDocument = graphql(
  `
    mutation CalendarDayEdit($input: CalendarDayEditInput!) {
      calendarDayEdit(input: $input) {
        calendarDay {
          ...CalendarDayRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [CalendarDayRow],
);

export const CalendarDayRemoveDocument = graphql(`
  mutation CalendarDayRemove($input: CalendarDayRemoveInput!) {
    calendarDayRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
