import{In as e,Qn as t,Rr as n,_n as r,_r as i,c as a,d as o,dn as s,fn as c,pn as l,s as u,un as d,vn as f,yn as p}from"./i18n-C3EnPw8q.js";import{t as m}from"./customer-label-B_kVVrBx.js";import{t as h}from"./links-CsSSKwcU.js";import{a as g,i as _,t as v}from"./order-words-CGpN_K4H.js";import{r as y}from"./staff-options-DxepAdX3.js";import{n as b}from"./ListPager-ujzTKbzo.js";import{t as x}from"./useUrlState--SYSgn0Y.js";import{n as S,t as C}from"./sees-fMgG2_bP.js";import{t as w}from"./useViewer-DYWxkZbm.js";import{t as T}from"./AppPage-BtRLRUQr.js";import{t as E}from"./DateText-Dgjr_-U7.js";import{t as D}from"./ListFrame-D7TfBDLd.js";import{t as O}from"./MoneyText-CurOlQkj.js";import{t as k}from"./RowLink-DmuzLrFk.js";import{t as A}from"./StatusBadge-CdikxB8Y.js";import{t as j}from"./graphql-1Wo5qhGy.js";import{t as M}from"./list-filter-DzdtuMlD.js";var N=j(`
  fragment OrderRow on Order {
    id
    number
    kind
    state
    isOnHold
    isUrgent
    channel
    receivedAt
    requestedShipOn
    currency
    customer {
      id
      name
    }
    rep {
      id
      name
    }
    ... on Order @include(if: $seesAmounts) {
      netAmount
      dueAmount
    }
  }
`),P=j(`
    query OrdersPage(
      $search: String
      $filter: OrderFilter
      $sort: [OrderSort!]
      $first: Int
      $after: String
      $seesAmounts: Boolean!
    ) {
      orders(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OrderRow
        }
      }
    }
  `,[N]);function F(e){let t=[{kind:`search`,key:`q`,label:u(`orders.search`)},{kind:`options`,key:`state`,label:u(`term.state`),options:g(),toFilter:e=>({state:{in:[...e]}})},{kind:`days`,key:`days`,label:u(`orders.days`),toFilter:([e])=>({receivedAt:M(e)})},{kind:`options`,key:`kind`,label:u(`term.orderKind`),options:_(),toFilter:e=>({kind:{in:[...e]}})},{kind:`options`,key:`rep`,label:u(`term.rep`),options:e.reps,toFilter:e=>({rep:{id:{in:[...e]}}})},{kind:`options`,key:`customer`,label:u(`term.customer`),options:e.customer?[e.customer]:[],isHidden:e.customer===null,toFilter:([e])=>({customer:{id:{eq:e}}})}];return e.seesAmounts&&t.push({kind:`options`,key:`due`,label:u(`term.dueAmount`),single:!0,options:[{value:`yes`,label:u(`orders.onlyOpen`)}],toFilter:()=>({dueAmount:{gt:`0`}})}),t}var I={class:`inline-flex gap-1`},L=p({__name:`OrdersPage`,setup(u){let p=a(),g=x(),_=y(),j=m(()=>g.first(`customer`)),M=d(()=>F({reps:_.value,customer:j.value,seesAmounts:C(`seesAmounts`)})),N=b({document:P,connection:e=>e.orders,filters:()=>M.value,sort:{by:`RECEIVED_AT`,direction:`DESC`},variables:()=>S(`seesAmounts`)}),L=d(()=>[{id:`netAmount`,label:p(`term.netAmount`),sort:`NET_AMOUNT`,isNumeric:!0},{id:`dueAmount`,label:p(`term.dueAmount`),sort:`DUE_AMOUNT`,isNumeric:!0}]),R=d(()=>[{id:`number`,label:p(`term.orderNumber`),sort:`NUMBER`,isFixed:!0},{id:`customer`,label:p(`term.customer`),isFixed:!0},{id:`state`,label:p(`term.state`),sort:`STATE`},{id:`receivedAt`,label:p(`term.receivedAt`),sort:`RECEIVED_AT`},{id:`requestedShipOn`,label:p(`term.requestedShipOn`),sort:`REQUESTED_SHIP_ON`},{id:`rep`,label:p(`term.rep`),isWhole:!0,text:e=>e.rep?.name},...C(`seesAmounts`)?L.value:[],{id:`kind`,label:p(`term.orderKind`),isExtra:!0,text:e=>p(`enum.orderKind.${e.kind}`)},{id:`channel`,label:p(`term.channel`),isExtra:!0,text:e=>p(`enum.channel.${e.channel}`)}]);return(a,u)=>{let d=o;return e(),c(T,{title:i(p)(`term.orders`)},{actions:t(()=>[i(w)(`order:create`)?(e(),c(d,{key:0,icon:`i-lucide-plus`,to:i(h)(`OrderNewPage`)},{default:t(()=>[r(n(i(p)(`orders.new`)),1)]),_:1},8,[`to`])):l(``,!0)]),default:t(()=>[f(D,{label:i(p)(`term.orders`),list:i(N),columns:R.value,filters:M.value,"empty-text":i(p)(`orders.empty`)},{"cell-number":t(({row:e})=>[f(k,{look:`code`,to:i(h)(`OrderPage`,{id:e.id})},{default:t(()=>[r(n(e.number),1)]),_:2},1032,[`to`])]),"cell-customer":t(({row:e})=>[f(k,{to:i(h)(`CustomerPage`,{id:e.customer.id})},{default:t(()=>[r(n(e.customer.name),1)]),_:2},1032,[`to`])]),"cell-state":t(({row:t})=>[s(`span`,I,[f(A,{text:i(p)(`enum.orderState.${t.state}`),tone:i(v)[t.state]},null,8,[`text`,`tone`]),t.isOnHold?(e(),c(A,{key:0,text:i(p)(`term.onHold`),tone:`error`},null,8,[`text`])):l(``,!0),t.isUrgent?(e(),c(A,{key:1,text:i(p)(`term.urgent`),tone:`warning`},null,8,[`text`])):l(``,!0)])]),"cell-receivedAt":t(({row:e})=>[f(E,{at:e.receivedAt,"is-day-only":``},null,8,[`at`])]),"cell-requestedShipOn":t(({row:e})=>[f(E,{day:e.requestedShipOn},null,8,[`day`])]),"cell-netAmount":t(({row:e})=>[f(O,{amount:e.netAmount,currency:e.currency},null,8,[`amount`,`currency`])]),"cell-dueAmount":t(({row:e})=>[f(O,{amount:e.dueAmount,currency:e.currency},null,8,[`amount`,`currency`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])]),_:1},8,[`title`])}}});export{L as default};