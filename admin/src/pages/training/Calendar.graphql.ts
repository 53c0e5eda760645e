import { graphql } from '../../graphql.ts';
import { TrainingSessionRow } from './Sessions.graphql.ts';

export const PeakRow = graphql(`
  fragment PeakRow on BusinessPeak {
    id
    version
    name
    startsOn
    endsOn
    isYearly
  }
`);

export const TrainingCalendarPageDocument = graphql(
  `
    query TrainingCalendarPage($from: Date!, $to: Date!, $filter: TrainingSessionFilter!) {
      businessPeakSpans(from: $from, to: $to) {
        startsOn
        endsOn
        peak {
          id
          name
        }
      }
      businessPeaks(first: 100) {
        nodes {
          ...PeakRow
        }
      }
      trainingSessions(filter: $filter, sort: [{ by: STARTS_AT, direction: ASC }], first: 100) {
        nodes {
          ...TrainingSessionRow
          course {
            id
            title
          }
          participants(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [PeakRow, TrainingSessionRow],
);

export const BusinessPeakCreateDocument = graphql(`
  mutation BusinessPeakCreate($input: BusinessPeakCreateInput!) {
    businessPeakCreate(input: $input) {
      businessPeak {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const BusinessPeakEditDocument = graphql(
  `
    mutation BusinessPeakEdit($input: BusinessPeakEditInput!) {
      businessPeakEdit(input: $input) {
        businessPeak {
          ...PeakRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [PeakRow],
);

export const BusinessPeakRemoveDocument = graphql(`
  mutation BusinessPeakRemove($input: BusinessPeakRemoveInput!) {
    businessPeakRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
