import{t as e}from"./graphql-1Wo5qhGy.js";var t=e(`
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
`),n=(e,...t)=>t.map(t=>({name:t,kind:e,sight:`seesProfile`})),r=(e,...t)=>t.map(t=>({name:t,kind:e,sight:`seesTerms`})),i=[{title:`customers.groupA`,fields:[...n(`text`,`address`,`city`,`province`,`country`,`postalCode`),...n(`date`,`foundedOn`,`firstTradedOn`),...n(`select`,`type`,`ownershipForm`,`site`),...n(`text`,`organisationForm`,`lineOfBusiness`,`taxNumber`,`assets`)]},{title:`customers.groupB`,fields:[...n(`text`,`serviceArea`,`sellingAbility`,`growthPotential`,`businessConcept`,`businessDirection`),...n(`integer`,`employeeCount`),...n(`decimal`,`annualSales`),...n(`text`,`managementFeatures`)]},{title:`customers.groupC`,fields:n(`text`,`salesResults`,`staffQuality`,`competitorRelation`,`cooperation`)},{title:`customers.groupD`,fields:[...n(`text`,`salesActivity`,`problems`,`advantages`,`futureMeasures`,`reputation`),...r(`text`,`creditStatus`,`pastCreditProblems`,`tradingTerms`)]},{title:`customers.groupF`,fields:n(`text`,`fax`,`wechat`,`qq`)},{title:`customers.groupG`,fields:[...n(`text`,`industry`),...r(`text`,`priceTerms`,`paymentTerms`,`paymentDay`,`paymentMethod`,`paymentDue`),...n(`text`,`deliveryPlace`)]},{title:`customers.groupH`,fields:[...n(`decimal`,`potentialAmountYear`),...n(`text`,`preference`,`purchasingPower`),...n(`area`,`note`)]}],a=new Map(i.flatMap(e=>e.fields).map(e=>[e.name,e]));export{i as n,t as r,a as t};