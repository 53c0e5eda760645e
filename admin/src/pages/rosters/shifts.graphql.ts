import { graphql } from '../../graphql.ts';

export const TimesRow = graphql(`
  fragment TimesRow on ShiftTemplateVersion {
    id
    validFrom
    startMinute
    endMinute
    breaks {
      startMinute
      endMinute
    }
  }
`);

export const ShiftRow = graphql(
  `
    fragment ShiftRow on ShiftTemplate {
      id
      version
      code
      name
      colourNo
      isRetired
      viewerCanEdit
      shop {
        id
        code
        name
      }
      versions(first: 20) {
        nodes {
          ...TimesRow
        }
      }
    }
  `,
  [TimesRow],
);

export const ShiftTemplatesPageDocument = graphql(
  `
    query ShiftTemplatesPage($filter: ShiftTemplateFilter, $sort: [ShiftTemplateSort!], $first: Int, $after: String) {
      shiftTemplates(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ShiftRow
        }
      }
    }
  `,
  [ShiftRow],
);

export const ShiftTemplatePageDocument = graphql(
  `
    query ShiftTemplatePage($id: ID!) {
      shiftTemplate(id: $id) {
        ...ShiftRow
      }
    }
  `,
  [ShiftRow],
);

export const ShiftTemplateCreateDocument = graphql(`
  mutation ShiftTemplateCreate($input: ShiftTemplateCreateInput!) {
    shiftTemplateCreate(input: $input) {
      shiftTemplate {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ShiftTemplateEditDocument = graphql(`
  mutation ShiftTemplateEdit($input: ShiftTemplateEditInput!) {
    shiftTemplateEdit(input: $input) {
      shiftTemplate {
        id
        version
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ShiftTemplateVersionSetDocument = graphql(`
  mutation ShiftTemplateVersionSet($input: ShiftTemplateVersionSetInput!) {
    shiftTemplateVersionSet(input: $input) {
      shiftTemplateVersion {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ShiftTemplateRetireDocument = graphql(`
  mutation ShiftTemplateRetire($input: ShiftTemplateRetireInput!) {
    shiftTemplateRetire(input: $input) {
      shiftTemplate {
        id
        version
        isRetired
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ShiftTemplateReviveDocument = graphql(`
  mutation ShiftTemplateRevive($input: ShiftTemplateReviveInput!) {
    shiftTemplateRevive(input: $input) {
      shiftTemplate {
        id
        version
        isRetired
      }
      userErrors {
        code
        path
      }
    }
  }
`);
