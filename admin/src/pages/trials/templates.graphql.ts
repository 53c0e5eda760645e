import { graphql, type ResultOf } from '../../graphql.ts';

const TemplateRow = graphql(`
  fragment TemplateRow on TrialTemplate {
    id
    version
    post
    validFrom
    months
    lengthWarning
    reason
    isInUse
    author {
      id
      name
    }
    items {
      id
      stageNo
      position
      nameZh
      nameEn
      meaningZh
      meaningEn
    }
  }
`);

export type Template = ResultOf<typeof TemplateRow>;

export const TrialTemplatesPageDocument = graphql(
  `
    query TrialTemplatesPage($filter: TrialTemplateFilter, $sort: [TrialTemplateSort!], $first: Int, $after: String) {
      trialTemplates(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TemplateRow
        }
      }
    }
  `,
  [TemplateRow],
);

export const TrialTemplatePageDocument = graphql(
  `
    query TrialTemplatePage($id: ID!) {
      trialTemplate(id: $id) {
        ...TemplateRow
      }
    }
  `,
  [TemplateRow],
);

/** All versions of all posts, to tell which one is in force and what a new one is copied from. */
export const TrialTemplateVersionsDocument = graphql(
  `
    query TrialTemplateVersions($filter: TrialTemplateFilter) {
      trialTemplates(filter: $filter, sort: [{ by: VALID_FROM, direction: DESC }], first: 100) {
        nodes {
          ...TemplateRow
        }
      }
    }
  `,
  [TemplateRow],
);

export const TrialTemplateCreateDocument = graphql(`
  mutation TrialTemplateCreate($input: TrialTemplateCreateInput!) {
    trialTemplateCreate(input: $input) {
      trialTemplate {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const TrialTemplateEditDocument = graphql(
  `
    mutation TrialTemplateEdit($input: TrialTemplateEditInput!) {
      trialTemplateEdit(input: $input) {
        trialTemplate {
          ...TemplateRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [TemplateRow],
);

export const TrialTemplateRemoveDocument = graphql(`
  mutation TrialTemplateRemove($input: TrialTemplateRemoveInput!) {
    trialTemplateRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`);
