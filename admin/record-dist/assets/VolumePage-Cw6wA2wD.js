import{En as e,Gn as t,In as n,Qn as r,Rr as i,Tt as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,mn as p,on as m,pn as h,un as g,vn as _,yn as v}from"./i18n-C3EnPw8q.js";import{t as y}from"./links-CsSSKwcU.js";import{n as b}from"./format-DfEJvD7y.js";import{K as x,h as S,m as C}from"./index-CO4jgRa3.js";import{t as w}from"./useUrlState--SYSgn0Y.js";import{t as T}from"./useViewer-DYWxkZbm.js";import{t as E}from"./AppPage-BtRLRUQr.js";import{t as D}from"./FactList-BBw1fR8Q.js";import{t as O}from"./LoadGate-Dy_0mF9j.js";import{t as k}from"./NotFound-QQv2N4IX.js";import{t as A}from"./SectionCard-DB01mLCG.js";import{t as j}from"./StatusBadge-CdikxB8Y.js";import{n as M,t as N}from"./DirectoryTable-C5eW7xlc.js";import{t as P}from"./useAction-DULYfEKj.js";import{t as F}from"./FormDialog-MbxfEAIh.js";import{t as I}from"./graphql-1Wo5qhGy.js";import{n as L,o as R}from"./pair-states-92D4WaJJ.js";import{r as z}from"./filing.graphql-C_qx4jWA.js";import{n as B}from"./VolumesPage.graphql-D72LVTP9.js";import{t as V}from"./DataTable-B5H6Gc52.js";import{t as H}from"./DateText-Dgjr_-U7.js";import{t as U}from"./RowLink-DmuzLrFk.js";var W=I(`
    query VolumePage($id: ID!, $after: String) {
      archiveVolume(id: $id) {
        ...VolumeRow
        closedBy {
          id
          name
        }
        items(first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ArchiveItemRow
          }
        }
      }
      archiveDirectory(volumeId: $id) {
        ...DirectorySections
      }
    }
  `,[B,R,z]),G=I(`
    mutation ArchiveVolumeClose($input: ArchiveVolumeCloseInput!) {
      archiveVolumeClose(input: $input) {
        archiveVolume {
          ...VolumeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[B]),K=I(`
    mutation ArchiveVolumeEdit($input: ArchiveVolumeEditInput!) {
      archiveVolumeEdit(input: $input) {
        archiveVolume {
          ...VolumeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[B]),q=v({__name:`VolumeDialog`,props:e({volume:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=c(),o=l({shelf:r.volume.shelf??``}),u=P(G,{done:`filing.closed`}),d=P(K,{done:`app.saved`}),p=r.volume.state===`CLOSED`,m=g(()=>p?d.state.value:u.state.value);async function h(){let{id:e,version:t}=r.volume,n={...x(o.value),id:e,version:t};await(p?d.run(n):u.run(n))&&(i.value=!1)}return(e,t)=>(n(),f(F,{open:i.value,"onUpdate:open":t[0]||=e=>i.value=e,modelValue:o.value,"onUpdate:modelValue":t[1]||=e=>o.value=e,title:p?s(a)(`filing.shelf`):s(a)(`filing.close`),description:p?``:s(a)(`filing.closeText`),fields:[{name:`shelf`,label:s(a)(`term.shelf`),kind:`text`,max:200,isWide:!0}],action:m.value,"submit-label":p?s(a)(`app.save`):s(a)(`filing.close`),"is-dangerous":!p,onSubmit:h,onReload:t[2]||=t=>e.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`,`submit-label`,`is-dangerous`]))}}),J={class:`min-w-40 break-words`},Y={key:0,class:`text-sm text-muted`},X={key:0,class:`p-3 print:hidden`},Z=v({__name:`VolumeItems`,props:{items:{}},emits:[`next`],setup(e){let t=c(),a=g(()=>[{id:`number`,label:t(`term.itemNumber`),isWhole:!0,text:e=>e.number},{id:`title`,label:t(`term.itemTitle`)},{id:`customer`,label:t(`term.customer`)},{id:`happenedOn`,label:t(`term.happenedOn`)},{id:`pairState`,label:t(`term.pairState`)},{id:`eCode`,label:t(`term.eCode`),isWhole:!0,text:e=>e.eCode},{id:`eLocation`,label:t(`term.eLocation`),text:e=>e.eLocation},{id:`paperNo`,label:t(`term.paperNo`),isWhole:!0,text:e=>e.paperNo},{id:`paperLocation`,label:t(`term.paperLocation`),text:e=>e.paperLocation}]);return(c,l)=>{let m=u;return n(),f(A,{title:s(t)(`filing.items`),note:String(e.items.totalCount),"is-flush":``},{default:r(()=>[_(V,{label:s(t)(`filing.items`),columns:a.value,rows:e.items.nodes,sort:null},{"cell-title":r(({row:e})=>[d(`p`,J,i(e.title),1),e.lateFor?(n(),p(`p`,Y,i(s(t)(`filing.lateFor`,{year:e.lateFor.year})),1)):h(``,!0)]),"cell-customer":r(({row:e})=>[e.customer?(n(),f(U,{key:0,to:s(y)(`CustomerPage`,{id:e.customer.id})},{default:r(()=>[o(i(e.customerCode)+` `+i(e.customer.name),1)]),_:2},1032,[`to`])):h(``,!0)]),"cell-happenedOn":r(({row:e})=>[_(H,{day:e.happenedOn},null,8,[`day`])]),"cell-pairState":r(({row:e})=>[_(j,{text:s(t)(`enum.pairState.${e.pairState}`),tone:s(L)(e.pairState)},null,8,[`text`,`tone`])]),_:1},8,[`label`,`columns`,`rows`]),e.items.pageInfo.hasNextPage&&e.items.pageInfo.endCursor?(n(),p(`div`,X,[_(m,{color:`neutral`,variant:`outline`,onClick:l[0]||=t=>c.$emit(`next`,e.items.pageInfo.endCursor)},{default:r(()=>[o(i(s(t)(`app.more`)),1)]),_:1})])):h(``,!0)]),_:1},8,[`title`,`note`])}}}),Q={key:1,class:`space-y-4`},$={key:1,class:`text-sm text-muted`},ee=v({__name:`VolumePage`,setup(e){let t=c(),d=a(),v=w(),x=S(W,()=>({id:String(d.params.id),after:v.first(`after`)||null})),P=C(x),F=g(()=>x.data.value?.archiveVolume??null),I=g(()=>x.data.value?.archiveDirectory??[]),L=g(()=>F.value?.state===`CLOSED`),R=g(()=>{let e=F.value;return e?t(`filing.volumeTitle`,{year:e.year,no:e.category.no,section:e.rep?.name??t(`filing.house`)}):t(`filing.volumes`)}),z=g(()=>[{label:t(`term.archiveCategory`),text:F.value?.category.name},{label:t(`filing.items`),text:String(F.value?.lastSeq??``)},{label:t(`term.state`),slot:`state`},{label:t(`filing.closed`),text:[b(F.value?.closedAt),F.value?.closedBy?.name].join(` `)},{label:t(`term.shelf`),text:F.value?.shelf}]),B=l(!1),V=()=>window.print(),H=()=>M(`${R.value}.csv`,I.value);return(e,a)=>{let c=u;return n(),f(E,{title:R.value,"back-to":s(y)(`VolumesPage`),"back-label":s(t)(`filing.volumes`)},{actions:r(()=>[F.value?(n(),p(m,{key:0},[_(c,{color:`neutral`,variant:`outline`,icon:`i-lucide-download`,onClick:H},{default:r(()=>[o(i(s(t)(`filing.exportDirectory`)),1)]),_:1}),_(c,{color:`neutral`,variant:`outline`,icon:`i-lucide-printer`,onClick:V},{default:r(()=>[o(i(s(t)(`filing.print`)),1)]),_:1}),s(T)(`archive:bind`)?(n(),f(c,{key:0,icon:`i-lucide-book-lock`,onClick:a[0]||=e=>B.value=!0},{default:r(()=>[o(i(L.value?s(t)(`filing.shelf`):s(t)(`filing.close`)),1)]),_:1})):h(``,!0)],64)):h(``,!0)]),default:r(()=>[_(O,{page:s(P),"has-data":s(x).data.value!==void 0},{default:r(()=>[F.value?(n(),p(`div`,Q,[_(D,{facts:z.value},{state:r(()=>[_(j,{text:s(t)(`enum.volumeState.${F.value.state}`),tone:L.value?`neutral`:`primary`},null,8,[`text`,`tone`])]),_:1},8,[`facts`]),_(A,{title:L.value?s(t)(`filing.boundDirectory`):s(t)(`filing.liveDirectory`)},{default:r(()=>[I.value.length>0?(n(),f(N,{key:0,sections:I.value,label:s(t)(`filing.directory`)},null,8,[`sections`,`label`])):(n(),p(`p`,$,i(s(t)(`filing.noDirectory`)),1))]),_:1},8,[`title`]),_(Z,{items:F.value.items,onNext:a[1]||=e=>s(v).patch({after:[e]})},null,8,[`items`])])):(n(),f(k,{key:0}))]),_:1},8,[`page`,`has-data`]),F.value&&B.value?(n(),f(q,{key:0,open:B.value,"onUpdate:open":a[2]||=e=>B.value=e,volume:F.value,onReload:a[3]||=e=>s(x).refresh()},null,8,[`open`,`volume`])):h(``,!0)]),_:1},8,[`title`,`back-to`,`back-label`])}}});export{ee as default};