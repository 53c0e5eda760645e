import { graphql } from '../../graphql.ts';

export const ExpenseRow = graphql(`
  fragment ExpenseRow on Expense {
    id
    version
    kind
    amount
    spentOn
    evidence
    note
    state
    paidOn
    viewerCanSubmit
    viewerCanPay
    rep {
      id
      name
    }
    customer {
      id
      name
    }
    event {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

export const ExpensesPageDocument = graphql(
  `
    query ExpensesPage($filter: ExpenseFilter, $sort: [ExpenseSort!], $first: Int, $after: String) {
      expenses(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        aggregate {
          sum {
            amount
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ExpenseRow
        }
      }
    }
  `,
  [ExpenseRow],
);

export const EventOptionsDocument = graphql(`
  query EventOptions {
    salesEvents(first: 50) {
      nodes {
        id
        name
        startsOn
      }
    }
  }
`);

export const ExpenseCreateDocument = graphql(
  `
    mutation ExpenseCreate($input: ExpenseCreateInput!) {
      expenseCreate(input: $input) {
        expense {
          ...ExpenseRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ExpenseRow],
);

export const ExpenseEditDocument = graphql(
  `
    mutation ExpenseEdit($input: ExpenseEditInput!) {
      expenseEdit(input: $input) {
        expense {
          ...ExpenseRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ExpenseRow],
);

export const ExpenseSubmitDocument = graphql(
  `
    mutation ExpenseSubmit($input: ExpenseSubmitInput!) {
      expenseSubmit(input: $input) {
        expense {
          ...ExpenseRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ExpenseRow],
);

export const ExpensePayDocument = graphql(
  `
    mutation ExpensePay($input: ExpensePayInput!) {
      expensePay(input: $input) {
        expense {
          ...ExpenseRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,
  [ExpenseRow],
);

export const ExpenseReportPageDocument = graphql(`
  query ExpenseReportPage($month: Month!, $by: ExpenseReportKey!) {
    expenseReport(month: $month, by: $by) {
      currency
      orderAmount
      salesCostRate
      rows {
        key
        approved
        open
        budget
        used
        flag
        count
      }
    }
  }
`);

export const ReportNamesDocument = graphql(`
  query ReportNames($customerIds: [ID!]!) {
    customers(filter: { id: { in: $customerIds } }, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const BudgetsPageDocument = graphql(`
  query BudgetsPage($year: Int!) {
    salesBudgets(filter: { year: { eq: $year } }, first: 100) {
      nodes {
        id
        monthNo
        kind
        amount
      }
    }
    expenseStandards(first: 50) {
      nodes {
        id
        kind
        validFrom
        scope
        spenders
        limitPerItem
        monthlyLimit
        isEvidenceNeeded
      }
    }
  }
`);

export const SalesBudgetSetDocument = graphql(`
  mutation SalesBudgetSet($input: SalesBudgetSetInput!) {
    salesBudgetSet(input: $input) {
      salesBudgets {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

export const ExpenseStandardSetDocument = graphql(`
  mutation ExpenseStandardSet($input: ExpenseStandardSetInput!) {
    expenseStandardSet(input: $input) {
      expenseStandard {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`);

/** The event that an address names, as a choice of a filter. */
export const EventLabelDocument = graphql(`
  query EventLabel($id: ID!) {
    salesEvent(id: $id) {
      id
      name
    }
  }
`);
