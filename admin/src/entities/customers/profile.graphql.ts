import { graphql } from '../../graphql.ts';

/** The department form's own fields; which group each belongs to stands in `profile-groups.ts`. */
export const CustomerProfile = graphql(`
  fragment CustomerProfile on Customer {
    ... on Customer @include(if: $seesProfile) {
      address
      city
      province
      country
      postalCode
      fax
      wechat
      qq
      foundedOn
      firstTradedOn
      organisationForm
      lineOfBusiness
      taxNumber
      type
      ownershipForm
      site
      industry
      assets
      serviceArea
      sellingAbility
      growthPotential
      businessConcept
      businessDirection
      employeeCount
      annualSales
      managementFeatures
      salesResults
      staffQuality
      competitorRelation
      cooperation
      salesActivity
      problems
      advantages
      futureMeasures
      reputation
      deliveryPlace
      potentialAmountYear
      preference
      purchasingPower
      note
    }
    ... on Customer @include(if: $seesTerms) {
      creditStatus
      pastCreditProblems
      tradingTerms
      priceTerms
      paymentTerms
      paymentDay
      paymentMethod
      paymentDue
    }
  }
`);
