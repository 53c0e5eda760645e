import{Fr as e,In as t,Qn as n,Rr as r,_n as i,_r as a,c as o,d as s,dn as c,fn as l,mn as u,pn as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{t as h}from"./useAction-DULYfEKj.js";import{I as g,c as _}from"./index-CO4jgRa3.js";import{n as v}from"./ListPager-ujzTKbzo.js";import{t as y}from"./AppPage-BtRLRUQr.js";import{t as b}from"./DateText-Dgjr_-U7.js";import{t as x}from"./ListFrame-D7TfBDLd.js";import{t as S}from"./StatusBadge-CdikxB8Y.js";import{t as C}from"./graphql-1Wo5qhGy.js";var w=C(`
  fragment DeletionRow on Deletion {
    id
    version
    kind
    code
    name
    ground
    reason
    state
    outcome
    deletedAt
    purgeableOn
    isPurgeable
    viewerCanRestore
    viewerCanPurge
    requestedBy {
      id
      name
    }
    deletedBy {
      id
      name
    }
  }
`),T=C(`
    query BinPage($filter: DeletionFilter, $sort: [DeletionSort!], $first: Int, $after: String) {
      deletions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DeletionRow
        }
      }
    }
  `,[w]),E=C(`
    mutation DeletionRestore($input: DeletionRestoreInput!) {
      deletionRestore(input: $input) {
        deletion {
          ...DeletionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[w]),D=C(`
    mutation DeletionPurge($input: DeletionPurgeInput!) {
      deletionPurge(input: $input) {
        deletion {
          ...DeletionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[w]),O={class:`max-w-3xl text-sm text-muted`},k={class:`font-mono text-xs`},A={key:0,class:`ms-1 text-xs text-muted`},j={key:0,class:`ms-1 text-xs text-muted`},M={class:`block max-w-72 min-w-40 whitespace-normal`},N={class:`block text-xs break-words text-muted`},P={class:`flex gap-1`},F=m({__name:`BinPage`,setup(m){let C=[`IN_BIN`,`RESTORED`,`PURGED`],w=[`CUSTOMER`,`CONTACT`],F={IN_BIN:`warning`,RESTORED:`success`,PURGED:`neutral`},I=o(),{confirm:L}=_(),R=h(E,{done:`bin.restored`}),z=h(D,{done:`bin.purged`}),B=f(()=>[{kind:`options`,key:`state`,label:I(`term.state`),options:g(C,e=>I(`enum.deletionState.${e}`)),toFilter:e=>({state:{in:[...e]}})},{kind:`options`,key:`kind`,label:I(`bin.what`),options:g(w,e=>I(`enum.deletionKind.${e}`)),toFilter:e=>({kind:{in:[...e]}})},{kind:`text`,key:`code`,label:I(`term.customerCode`),toFilter:([e])=>({code:{contains:e}})}]),V=v({document:T,connection:e=>e.deletions,filters:()=>B.value,sort:{by:`DELETED_AT`,direction:`DESC`}}),H=f(()=>[{id:`code`,label:I(`term.customerCode`),sort:`CODE`,isFixed:!0},{id:`name`,label:I(`bin.what`),isFixed:!0},{id:`state`,label:I(`term.state`),sort:`STATE`},{id:`why`,label:I(`term.reason`)},{id:`deletedAt`,label:I(`bin.deletedAt`),sort:`DELETED_AT`},{id:`deletedBy`,label:I(`bin.deletedBy`),isWhole:!0,text:e=>e.deletedBy?.name},{id:`requestedBy`,label:I(`bin.requestedBy`),isWhole:!0,isExtra:!0,text:e=>e.requestedBy?.name},{id:`purgeableOn`,label:I(`bin.purgeableOn`),sort:`PURGEABLE_ON`},{id:`actions`,label:I(`app.actions`),isFixed:!0}]);function U(e){return e.name??e.code}async function W(e){let{id:t,version:n}=e,r={title:I(`bin.restoreTitle`,{name:U(e)}),text:I(`bin.restoreText`),yes:I(`bin.restore`)};await L(r)&&await R.run({id:t,version:n})}async function G(e){let{id:t,version:n}=e,r={title:I(`bin.purgeTitle`,{name:U(e)}),text:I(`bin.purgeText`),yes:I(`bin.purge`),isDangerous:!0};await L(r)&&await z.run({id:t,version:n})}return(o,f)=>{let m=s;return t(),l(y,{title:a(I)(`bin.title`)},{under:n(()=>[c(`p`,O,r(a(I)(`bin.help`)),1)]),default:n(()=>[p(x,{label:a(I)(`bin.title`),list:a(V),columns:H.value,filters:B.value,"empty-text":a(I)(`bin.empty`)},{"cell-code":n(({row:e})=>[c(`span`,k,r(e.code),1)]),"cell-name":n(({row:n})=>[c(`span`,{class:e(n.name?`text-highlighted`:`text-muted`)},r(n.name??a(I)(`bin.nameless`)),3),n.kind===`CONTACT`?(t(),u(`span`,A,r(a(I)(`enum.deletionKind.CONTACT`)),1)):d(``,!0)]),"cell-state":n(({row:e})=>[p(S,{text:a(I)(`enum.deletionState.${e.state}`),tone:F[e.state]},null,8,[`text`,`tone`]),e.outcome?(t(),u(`span`,j,r(a(I)(`enum.purgeOutcome.${e.outcome}`)),1)):d(``,!0)]),"cell-why":n(({row:e})=>[c(`span`,M,[i(r(a(I)(`enum.deletionGround.${e.ground}`))+` `,1),c(`span`,N,r(e.reason),1)])]),"cell-deletedAt":n(({row:e})=>[p(b,{at:e.deletedAt},null,8,[`at`])]),"cell-purgeableOn":n(({row:e})=>[p(b,{day:e.purgeableOn},null,8,[`day`]),e.isPurgeable?(t(),l(S,{key:0,class:`ms-1`,text:a(I)(`bin.isDue`),tone:`error`},null,8,[`text`])):d(``,!0)]),"cell-actions":n(({row:e})=>[c(`span`,P,[e.viewerCanRestore?(t(),l(m,{key:0,size:`xs`,color:`neutral`,variant:`outline`,icon:`i-lucide-undo-2`,class:`min-h-6`,onClick:t=>W(e)},{default:n(()=>[i(r(a(I)(`bin.restore`)),1)]),_:1},8,[`onClick`])):d(``,!0),e.viewerCanPurge?(t(),l(m,{key:1,size:`xs`,color:`error`,variant:`ghost`,icon:`i-lucide-flame`,class:`min-h-6`,onClick:t=>G(e)},{default:n(()=>[i(r(a(I)(`bin.purge`)),1)]),_:1},8,[`onClick`])):d(``,!0)])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])]),_:1},8,[`title`])}}});export{F as default};