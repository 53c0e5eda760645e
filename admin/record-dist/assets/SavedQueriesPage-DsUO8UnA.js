import{In as e,Qn as t,Rr as n,_n as r,_r as i,c as a,cr as o,d as s,dn as c,fn as l,pn as u,un as d,vn as f,yn as p}from"./i18n-C3EnPw8q.js";import{t as m}from"./links-CsSSKwcU.js";import{t as h}from"./account-name-Dj5MKgPo.js";import{n as g}from"./ListPager-ujzTKbzo.js";import{t as _}from"./useViewer-DYWxkZbm.js";import{t as v}from"./AppPage-BtRLRUQr.js";import{t as y}from"./DateText-Dgjr_-U7.js";import{t as b}from"./ListFrame-D7TfBDLd.js";import{t as x}from"./RowLink-DmuzLrFk.js";import{a as S,t as C}from"./SavedQueryDialog-nyjTmkrO.js";import{t as w}from"./graphql-1Wo5qhGy.js";var T=w(`
  fragment SavedQueryRow on SavedQuery {
    id
    name
    title
    isShared
    isArchived
    currentVersion
    updatedAt
    owner @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`),E=w(`
    query SavedQueriesPage(
      $filter: SavedQueryFilter
      $sort: [SavedQuerySort!]
      $first: Int
      $after: String
      $seesAccounts: Boolean!
    ) {
      savedQueries(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SavedQueryRow
        }
      }
    }
  `,[T]),D={class:`text-sm text-muted`},O={class:`text-xs`},k=p({__name:`SavedQueriesPage`,setup(p){let w=a(),T=o(!1),k=d(()=>_(`account:read`)),A=d(()=>[{kind:`text`,key:`q`,label:w(`queries.search`),toFilter:([e])=>({OR:[{title:{contains:e}},{name:{contains:e}}]})},{kind:`options`,key:`whose`,label:w(`queries.whose`),single:!0,options:[{value:`shared`,label:w(`queries.shared`)},{value:`mine`,label:w(`queries.mine`)}],toFilter:([e])=>({isShared:{eq:e===`shared`}})},{kind:`options`,key:`state`,label:w(`term.state`),single:!0,options:[{value:`active`,label:w(`queries.active`)},{value:`archived`,label:w(`queries.archived`)}],toFilter:([e])=>({isArchived:{eq:e===`archived`}})}]),j=g({document:E,connection:e=>e.savedQueries,filters:()=>A.value,sort:{by:`NAME`,direction:`ASC`},variables:()=>({seesAccounts:k.value})}),M=d(()=>[{id:`title`,label:w(`queries.label`),sort:`TITLE`,isFixed:!0},{id:`name`,label:w(`queries.name`),sort:`NAME`},{id:`state`,label:w(`queries.whose`)},{id:`version`,label:w(`queries.version`),isNumeric:!0,text:e=>String(e.currentVersion)},...k.value?[{id:`owner`,label:w(`queries.savedBy`),isWhole:!0,text:e=>h(e.owner)}]:[],{id:`updatedAt`,label:w(`queries.updatedAt`),sort:`UPDATED_AT`}]);return(a,o)=>{let d=s;return e(),l(v,{title:i(w)(`queries.title`)},{under:t(()=>[c(`p`,D,n(i(w)(`queries.note`)),1)]),actions:t(()=>[i(_)(`query:save`)?(e(),l(d,{key:0,icon:`i-lucide-plus`,onClick:o[0]||=e=>T.value=!0},{default:t(()=>[r(n(i(w)(`queries.new`)),1)]),_:1})):u(``,!0)]),default:t(()=>[f(b,{label:i(w)(`queries.title`),list:i(j),columns:M.value,filters:A.value,"empty-text":i(w)(`queries.empty`)},{"cell-title":t(({row:e})=>[f(x,{to:i(m)(`SavedQueryPage`,{id:e.id})},{default:t(()=>[r(n(e.title),1)]),_:2},1032,[`to`])]),"cell-name":t(({row:e})=>[c(`code`,O,n(e.name),1)]),"cell-state":t(({row:e})=>[f(S,{query:e},null,8,[`query`])]),"cell-updatedAt":t(({row:e})=>[f(y,{at:e.updatedAt},null,8,[`at`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),T.value?(e(),l(C,{key:0,open:T.value,"onUpdate:open":o[1]||=e=>T.value=e,query:null},null,8,[`open`])):u(``,!0)]),_:1},8,[`title`])}}});export{k as default};