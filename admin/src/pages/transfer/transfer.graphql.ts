import { graphql } from '../../graphql.ts';

export const ImportRunRow = graphql(`
  fragment ImportRunRow on ImportRun {
    id
    version
    sheet
    state
    createdAt
    fileName
    encoding
    header
    matches
    rowCount
    createdCount
    updatedCount
    skippedCount
    rejectedCount
    progressPercent
    fault
    rejects {
      id
    }
  }
`);

export const ImportsDocument = graphql(
  `
    query Imports($importing: Boolean!, $exporting: Boolean!) {
      importSheets @include(if: $importing) {
        name
        columns {
          name
        }
      }
      importRuns(first: 30, filter: { state: { ne: OPENED } }) @include(if: $importing) {
        nodes {
          ...ImportRunRow
        }
      }
      exportRuns(first: 30) @include(if: $exporting) {
        nodes {
          id
          version
          list
          format
          state
          createdAt
          expectedRows
          rowCount
          file {
            id
            bytes
          }
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportDocument = graphql(
  `
    query Import($id: ID!, $problems: Int!) {
      importRun(id: $id) {
        ...ImportRunRow
        problems(first: $problems) {
          totalCount
          nodes {
            id
            line
            column
            value
            code
          }
        }
      }
      importPreview(runId: $id) {
        cells
      }
      importSheets {
        name
        key
        columns {
          name
          isRequired
          values
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportRunOpenDocument = graphql(
  `
    mutation ImportRunOpen($input: ImportRunOpenInput!) {
      importRunOpen(input: $input) {
        importRun {
          ...ImportRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportRunReadDocument = graphql(
  `
    mutation ImportRunRead($input: ImportRunReadInput!) {
      importRunRead(input: $input) {
        importRun {
          ...ImportRunRow
        }
        userErrors {
          code
          path
          detail
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportRunCheckDocument = graphql(
  `
    mutation ImportRunCheck($input: ImportRunCheckInput!) {
      importRunCheck(input: $input) {
        importRun {
          ...ImportRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportRunConfirmDocument = graphql(
  `
    mutation ImportRunConfirm($input: ImportRunConfirmInput!) {
      importRunConfirm(input: $input) {
        importRun {
          ...ImportRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ImportRunCancelDocument = graphql(
  `
    mutation ImportRunCancel($input: ImportRunCancelInput!) {
      importRunCancel(input: $input) {
        importRun {
          ...ImportRunRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ImportRunRow],
);

export const ExportRunCancelDocument = graphql(`
  mutation ExportRunCancel($input: ExportRunCancelInput!) {
    exportRunCancel(input: $input) {
      exportRun {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`);
