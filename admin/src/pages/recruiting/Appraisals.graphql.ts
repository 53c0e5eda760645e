import { graphql } from '../../graphql.ts';

export const AppraisalRow = graphql(`
  fragment AppraisalRow on AssistantAppraisal {
    id
    version
    level
    heldOn
    isReached
    note
    assistant {
      id
      name
    }
    judgedBy {
      id
      name
    }
    judgements(first: 50) {
      nodes {
        id
        text
        isMet
        fact
      }
    }
  }
`);

export const AppraisalsPageDocument = graphql(
  `
    query AppraisalsPage(
      $filter: AssistantAppraisalFilter
      $sort: [AssistantAppraisalSort!]
      $first: Int
      $after: String
    ) {
      assistantAppraisals(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AppraisalRow
        }
      }
    }
  `,
  [AppraisalRow],
);

export const CompetenceRow = graphql(`
  fragment CompetenceRow on AssistantCompetence {
    id
    version
    level
    position
    text
    isRetired
  }
`);

/** What assistants of each level can do: the templates of their appraisals. */
export const CompetencesDocument = graphql(
  `
    query Competences {
      assistantCompetences(first: 100) {
        nodes {
          ...CompetenceRow
        }
      }
    }
  `,
  [CompetenceRow],
);

export const AssistantAppraisalRecordDocument = graphql(`
  mutation AssistantAppraise($input: AssistantAppraisalRecordInput!) {
    assistantAppraisalRecord(input: $input) {
      assistantAppraisal {
        id
        isReached
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AssistantAppraisalRemoveDocument = graphql(`
  mutation AssistantAppraisalRemove($input: AssistantAppraisalRemoveInput!) {
    assistantAppraisalRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);

export const AssistantCompetenceAddDocument = graphql(`
  mutation AssistantCompetenceAdd($input: AssistantCompetenceAddInput!) {
    assistantCompetenceAdd(input: $input) {
      assistantCompetence {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const AssistantCompetenceEditDocument = graphql(
  `
    mutation AssistantCompetenceEdit($input: AssistantCompetenceEditInput!) {
      assistantCompetenceEdit(input: $input) {
        assistantCompetence {
          ...CompetenceRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [CompetenceRow],
);
