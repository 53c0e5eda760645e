import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
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
`),n=e(`
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
  `,[t]),r=e(`
  query EventOptions {
    salesEvents(first: 50) {
      nodes {
        id
        name
        startsOn
      }
    }
  }
`),i=e(`
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
  `,[t]),a=e(`
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
  `,[t]),o=e(`
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
  `,[t]),s=e(`
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
  `,[t]),c=e(`
  query ExpenseReportPage($month: Month!, $by: ExpenseReportKey!) {
    expenseReport(month: $month, by: $by) {
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
`),l=e(`
  query ReportNames($customerIds: [ID!]!) {
    customers(filter: { id: { in: $customerIds } }, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`),u=e(`
  query BudgetsPage($year: Int!) {
    salesBudgets(filter: { year: { eq: $year } }, first: 100) {
      nodes {
        id
        month
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
        limitPerMonth
        isEvidenceNeeded
      }
    }
  }
`),d=e(`
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
`),f=e(`
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
`);export{s as a,o as c,d,a as i,n as l,r as n,c as o,i as r,f as s,u as t,l as u};