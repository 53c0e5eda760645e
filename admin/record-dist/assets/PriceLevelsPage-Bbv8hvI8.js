import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,fn as u,mn as d,on as f,pn as p,un as m,vn as h,yn as g}from"./i18n-C3EnPw8q.js";import{d as _,i as v}from"./customer-words-DFFIYpzp.js";import{t as y}from"./category-options-DEl-tNgi.js";import{a as b,i as x,o as S,t as C}from"./format-DfEJvD7y.js";import{n as w}from"./ListPager-ujzTKbzo.js";import{t as T}from"./sees-fMgG2_bP.js";import{t as E}from"./useViewer-DYWxkZbm.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./ListFrame-D7TfBDLd.js";import{t as k}from"./StatusBadge-CdikxB8Y.js";import{r as A}from"./staff-options-DxepAdX3.js";import{t as j}from"./useAction-DULYfEKj.js";import{t as M}from"./FormDialog-MbxfEAIh.js";import{t as N}from"./graphql-1Wo5qhGy.js";import{t as P}from"./links-CsSSKwcU.js";import{h as F,m as I,o as L}from"./index-CO4jgRa3.js";import{t as R}from"./DataTable-B5H6Gc52.js";import{t as z}from"./LoadGate-Dy_0mF9j.js";import{t as B}from"./RowLink-DmuzLrFk.js";import{t as V}from"./SectionCard-DB01mLCG.js";import{a as H,o as U,s as W}from"./composition-words-Cz7SNT2r.js";var G=N(`
  fragment PriceLevelRow on PriceLevel {
    id
    version
    grade
    quarter
    asOf
    quantity
    netAmount
    avgPrice
    plannedPrice
    priceLevel
    isBelow
    measure
    measureDueOn
    closedAt
    viewerCanClose
    category {
      id
      name
    }
    measureOwner {
      id
      name
    }
  }
`),K=N(`
    query PriceLevelsPage($filter: PriceLevelFilter, $sort: [PriceLevelSort!], $first: Int, $after: String) {
      priceLevels(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PriceLevelRow
        }
      }
    }
  `,[G]),q=N(`
  query PricePlans {
    pricePlans(first: 50) {
      nodes {
        id
        grade
        quarter
        price
        state
        category {
          id
          name
        }
      }
    }
  }
`),J=N(`
  mutation PricePlanPropose($input: PricePlanProposeInput!) {
    pricePlanPropose(input: $input) {
      pricePlan {
        id
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),Y=N(`
    mutation PriceLevelClose($input: PriceLevelCloseInput!) {
      priceLevelClose(input: $input) {
        priceLevel {
          ...PriceLevelRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[G]),X=N(`
  query PriceLevelLines($categoryId: String!, $grade: CustomerGrade!, $quarter: Date!, $asOf: Date!) {
    priceLevelLines(categoryId: $categoryId, grade: $grade, quarter: $quarter, asOf: $asOf) {
      line {
        id
        productName
        orderedQuantity
        unitPrice
        discountRate
        netAmount
        priceSource
        order {
          id
          number
          currency
          customer {
            id
            name
          }
        }
      }
    }
  }
`),Z=g({__name:`PriceLevelCloseDialog`,props:e({level:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),l=A(),d=c({measure:``,ownerId:``,dueOn:``}),f=j(Y,{done:`classes.closed`}),p=m(()=>[{name:`measure`,label:a(`classes.measure`),kind:`area`,required:!0,max:500},{name:`ownerId`,label:a(`classes.measureOwner`),kind:`select`,required:!0,options:l.value},{name:`dueOn`,label:a(`classes.measureDueOn`),kind:`date`,required:!0}]);async function h(){let e=e=>String(d.value[e]??``).trim(),{id:t,version:n}=r.level,a={id:t,version:n,measure:e(`measure`),ownerId:e(`ownerId`),dueOn:e(`dueOn`)};await f.run(a)&&(i.value=!1)}return(t,r)=>(n(),u(M,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:d.value,"onUpdate:modelValue":r[1]||=e=>d.value=e,title:o(a)(`classes.close`),description:e.level.category.name,fields:p.value,action:o(f).state.value,onSubmit:h,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),Q=g({__name:`PriceLevelLines`,props:{level:{}},setup(e){let t=e,c=s(),l=F(X,()=>{let{category:e,grade:n,quarter:r,asOf:i}=t.level;return{categoryId:e.id,grade:n,quarter:r,asOf:i}}),d=I(l),f=m(()=>(l.data.value?.priceLevelLines??[]).flatMap(({line:e})=>e??[])),p=m(()=>[{id:`order`,label:c(`term.order`)},{id:`customer`,label:c(`term.customer`),text:e=>e.order.customer.name},{id:`product`,label:c(`term.product`),text:e=>e.productName},{id:`quantity`,label:c(`classes.quantity`),isNumeric:!0,text:e=>b(e.orderedQuantity)},{id:`price`,label:c(`classes.unitPrice`),isNumeric:!0,text:e=>x(e.unitPrice,e.order.currency)},{id:`discount`,label:c(`classes.discount`),isNumeric:!0,text:e=>S(e.discountRate)},{id:`source`,label:c(`classes.priceSource`),text:e=>c(`enum.priceSource.${e.priceSource}`)}]);return(t,s)=>(n(),u(V,{title:o(c)(`classes.lines`),note:`${e.level.category.name} · ${o(c)(`enum.grade.${e.level.grade}`)}`,"is-flush":``},{default:r(()=>[h(z,{page:o(d),"has-data":o(l).data.value!==void 0},{default:r(()=>[h(R,{label:o(c)(`classes.lines`),columns:p.value,rows:f.value},{"cell-order":r(({row:e})=>[h(B,{look:`code`,to:o(P)(`OrderPage`,{id:e.order.id})},{default:r(()=>[a(i(e.order.number),1)]),_:2},1032,[`to`])]),_:1},8,[`label`,`columns`,`rows`])]),_:1},8,[`page`,`has-data`])]),_:1},8,[`title`,`note`]))}}),$=g({__name:`PricePlanDialog`,props:e({categories:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let r=e,i=t(e,`open`),a=s(),l=U(`QUARTER`,L())[0]??``,d=[0,3,6,9].map(e=>{let t=W(l,e);return{value:t,label:H(`QUARTER`,t)}}),f=c({categoryId:``,grade:`A`,quarter:l,price:``,reason:``}),p=j(J,{done:`classes.priceProposed`}),h=m(()=>[{name:`categoryId`,label:a(`classes.category`),kind:`select`,required:!0,options:r.categories},{name:`grade`,label:a(`term.grade`),kind:`select`,required:!0,options:_()},{name:`quarter`,label:a(`classes.quarter`),kind:`select`,required:!0,options:d},{name:`price`,label:a(`classes.plannedPrice`),kind:`decimal`,required:!0,positive:!0},{name:`reason`,label:a(`classes.reason`),kind:`area`,required:!0,max:500}]);async function g(){let e=e=>String(f.value[e]??``).trim();await p.run({categoryId:e(`categoryId`),grade:e(`grade`),quarter:e(`quarter`),price:e(`price`),reason:e(`reason`)})&&(i.value=!1)}return(e,t)=>(n(),u(M,{open:i.value,"onUpdate:open":t[0]||=e=>i.value=e,modelValue:f.value,"onUpdate:modelValue":t[1]||=e=>f.value=e,title:o(a)(`classes.proposePrice`),fields:h.value,action:o(p).state.value,onSubmit:g},null,8,[`open`,`modelValue`,`title`,`fields`,`action`]))}}),ee={key:1,class:`px-4 pb-4 text-sm text-muted`},te=g({__name:`PricePlans`,setup(e){let t=s(),a=F(q,()=>({})),c=I(a),l=m(()=>a.data.value?.pricePlans.nodes??[]),f={PROPOSED:`warning`,APPROVED:`success`,REJECTED:`neutral`},p=m(()=>[{id:`quarter`,label:t(`classes.quarter`),text:e=>H(`QUARTER`,e.quarter)},{id:`category`,label:t(`classes.category`),text:e=>e.category.name},{id:`grade`,label:t(`term.grade`),text:e=>t(`enum.grade.${e.grade}`)},{id:`price`,label:t(`classes.plannedPrice`),isNumeric:!0,text:e=>x(e.price)},{id:`state`,label:t(`term.state`)}]);return(e,s)=>(n(),u(V,{title:o(t)(`classes.pricePlans`),"is-flush":``},{default:r(()=>[h(z,{page:o(c),"has-data":o(a).data.value!==void 0},{default:r(()=>[l.value.length>0?(n(),u(R,{key:0,label:o(t)(`classes.pricePlans`),columns:p.value,rows:l.value},{"cell-state":r(({row:e})=>[h(k,{text:o(t)(`enum.pricePlanState.${e.state}`),tone:f[e.state]},null,8,[`text`,`tone`])]),_:1},8,[`label`,`columns`,`rows`])):(n(),d(`p`,ee,i(o(t)(`classes.noPlans`)),1))]),_:1},8,[`page`,`has-data`])]),_:1},8,[`title`]))}}),ne={key:0},re=g({__name:`PriceLevelsPage`,setup(e){let t=s(),g=y(),A=m(()=>[{kind:`options`,key:`category`,label:t(`classes.category`),options:g.value,toFilter:e=>({category:{id:{in:[...e]}}})},{kind:`options`,key:`grade`,label:t(`term.grade`),options:_(),toFilter:e=>({grade:{in:[...e]}})},{kind:`options`,key:`below`,label:t(`classes.below`),single:!0,options:[{value:`1`,label:t(`app.yes`)}],toFilter:()=>({isBelow:{eq:!0},closedAt:{isNull:!0}})}]),j=w({document:K,connection:e=>e.priceLevels,filters:()=>A.value,sort:{by:`AS_OF`,direction:`DESC`}}),M=m(()=>[{id:`category`,label:t(`classes.category`),isFixed:!0,text:e=>e.category.name},{id:`grade`,label:t(`term.grade`)},{id:`asOf`,label:t(`classes.asOf`),isWhole:!0,sort:`AS_OF`,text:e=>C(e.asOf)},{id:`quantity`,label:t(`classes.quantity`),isNumeric:!0,text:e=>b(e.quantity)},{id:`avg`,label:t(`classes.avgPrice`),isNumeric:!0,text:e=>x(e.avgPrice)},{id:`planned`,label:t(`classes.plannedPrice`),isNumeric:!0,text:e=>x(e.plannedPrice)},{id:`level`,label:t(`classes.level`),isNumeric:!0},{id:`measure`,label:t(`classes.measure`)},{id:`lines`,label:t(`app.actions`)}]),N=c(null),P=c(null),F=c(!1);return(e,s)=>{let c=l;return n(),u(D,{title:o(t)(`classes.priceLevels`)},{actions:r(()=>[o(E)(`priceLevel:plan`)?(n(),u(c,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>F.value=!0},{default:r(()=>[a(i(o(t)(`classes.proposePrice`)),1)]),_:1})):p(``,!0)]),default:r(()=>[h(O,{label:o(t)(`classes.priceLevels`),list:o(j),columns:M.value,filters:A.value,"empty-text":o(t)(`classes.noLevels`)},{"cell-grade":r(({row:e})=>[h(k,{text:o(t)(`enum.grade.${e.grade}`),tone:o(v)[e.grade]},null,8,[`text`,`tone`])]),"cell-level":r(({row:e})=>[e.isBelow?(n(),u(k,{key:0,text:o(S)(e.priceLevel),tone:`error`},null,8,[`text`])):(n(),d(f,{key:1},[a(i(o(S)(e.priceLevel)||o(t)(`app.none`)),1)],64))]),"cell-measure":r(({row:e})=>[e.closedAt?(n(),d(`span`,ne,i(e.measure)+` · `+i(e.measureOwner?.name)+` · `+i(o(C)(e.measureDueOn)),1)):e.viewerCanClose?(n(),u(c,{key:1,size:`xs`,variant:`outline`,onClick:t=>P.value=e},{default:r(()=>[a(i(o(t)(`classes.close`)),1)]),_:1},8,[`onClick`])):p(``,!0)]),"cell-lines":r(({row:e})=>[o(T)(`seesOrders`)&&o(T)(`seesAmounts`)?(n(),u(c,{key:0,size:`xs`,color:`neutral`,variant:`outline`,"aria-pressed":N.value?.id===e.id,onClick:t=>N.value=e},{default:r(()=>[a(i(o(t)(`classes.lines`)),1)]),_:1},8,[`aria-pressed`,`onClick`])):p(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),N.value?(n(),u(Q,{key:0,level:N.value},null,8,[`level`])):p(``,!0),h(te),F.value?(n(),u($,{key:1,open:F.value,"onUpdate:open":s[1]||=e=>F.value=e,categories:o(g)},null,8,[`open`,`categories`])):p(``,!0),P.value?(n(),u(Z,{key:2,open:!0,level:P.value,"onUpdate:open":s[2]||=e=>P.value=null,onReload:s[3]||=e=>o(j).page.refresh()},null,8,[`level`])):p(``,!0)]),_:1},8,[`title`])}}});export{re as default};