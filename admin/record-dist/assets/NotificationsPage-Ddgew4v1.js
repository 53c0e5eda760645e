import{Fr as e,In as t,Qn as n,Rr as r,_n as i,_r as a,c as o,d as s,dn as c,fn as l,mn as u,on as d,pn as f,un as p,vn as m,yn as h}from"./i18n-C3EnPw8q.js";import{i as g,r as _,t as v}from"./notice-dbkDOZgp.js";import{t as y}from"./useAction-DULYfEKj.js";import{n as b}from"./ListPager-ujzTKbzo.js";import{t as x}from"./AppPage-BtRLRUQr.js";import{t as S}from"./DateText-Dgjr_-U7.js";import{t as C}from"./ListFrame-D7TfBDLd.js";import{t as w}from"./graphql-1Wo5qhGy.js";var T=w(`
  fragment NotificationRow on Notification {
    id
    version
    kind
    subjectType
    subjectId
    facts
    deliverAt
    readAt
    emailedAt
  }
`),E=w(`
    query NotificationsPage($filter: NotificationFilter, $sort: [NotificationSort!], $first: Int, $after: String) {
      notifications(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...NotificationRow
        }
      }
    }
  `,[T]),D=w(`
    mutation NotificationRead($input: NotificationReadInput!) {
      notificationRead(input: $input) {
        notification {
          ...NotificationRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[T]),O=w(`
  mutation NotificationReadAll($input: NotificationReadAllInput!) {
    notificationReadAll(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),k={class:`flex items-baseline gap-2 py-1 whitespace-normal`},A=[`aria-label`],j={class:`block text-xs font-normal text-muted`},M={class:`flex gap-1`},N=h({__name:`NotificationsPage`,setup(h){let w=o(),T=y(D),N=y(O,{done:`notifications.allRead`}),P=new Date().toISOString(),F=p(()=>[{kind:`options`,key:`state`,label:w(`term.state`),single:!0,options:[{value:`unread`,label:w(`notifications.unread`)},{value:`read`,label:w(`notifications.read`)}],toFilter:([e])=>({readAt:{isNull:e===`unread`}})}]),I=b({document:E,connection:e=>e.notifications,filters:()=>F.value,always:()=>({deliverAt:{lte:P}}),sort:{by:`DELIVER_AT`,direction:`DESC`}}),L=p(()=>[{id:`what`,label:w(`notifications.what`),isFixed:!0},{id:`deliverAt`,label:w(`notifications.when`),sort:`DELIVER_AT`},{id:`actions`,label:w(`app.actions`),isFixed:!0}]),R=p(()=>I.rows.value.some(({readAt:e})=>e===null));function z(e,t){T.run({id:e.id,version:e.version,isRead:t})}return(o,p)=>{let h=s;return t(),l(x,{title:a(w)(`notifications.title`)},{actions:n(()=>[m(h,{to:{name:`MyAccountPage`,hash:`#notifications`},color:`neutral`,variant:`outline`},{default:n(()=>[i(r(a(w)(`notifications.rules`)),1)]),_:1}),R.value?(t(),l(h,{key:0,icon:`i-lucide-check-check`,loading:a(N).running.value,onClick:p[0]||=e=>a(N).run({shownBy:a(P)})},{default:n(()=>[i(r(a(w)(`notifications.markAllRead`)),1)]),_:1},8,[`loading`])):f(``,!0)]),default:n(()=>[m(C,{label:a(w)(`notifications.title`),list:a(I),columns:L.value,filters:F.value,"empty-text":a(w)(`notifications.empty`)},{"cell-what":n(({row:n})=>[c(`div`,k,[c(`span`,{class:e([`size-2 shrink-0 rounded-full`,n.readAt?`bg-transparent`:`bg-primary`]),role:`img`,"aria-label":n.readAt?a(w)(`notifications.read`):a(w)(`notifications.unread`)},null,10,A),c(`span`,{class:e(n.readAt?``:`font-medium text-highlighted`)},[i(r(a(g)(n))+` `,1),c(`span`,j,[i(r(a(v)(n.kind)),1),n.emailedAt?(t(),u(d,{key:0},[i(` · `+r(a(w)(`notifications.emailed`)),1)],64)):f(``,!0)])],2)])]),"cell-deliverAt":n(({row:e})=>[m(S,{at:e.deliverAt},null,8,[`at`])]),"cell-actions":n(({row:e})=>[c(`div`,M,[a(_)(e)?(t(),l(h,{key:0,to:a(_)(e)??``,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,onClick:t=>e.readAt?void 0:z(e,!0)},{default:n(()=>[i(r(a(w)(`notifications.open`)),1)]),_:1},8,[`to`,`onClick`])):f(``,!0),m(h,{size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,onClick:t=>z(e,e.readAt===null)},{default:n(()=>[i(r(e.readAt?a(w)(`notifications.markUnread`):a(w)(`notifications.markRead`)),1)]),_:2},1032,[`onClick`])])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`])]),_:1},8,[`title`])}}});export{N as default};