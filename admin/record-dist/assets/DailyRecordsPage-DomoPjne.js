import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,mn as f,pn as p,rr as m,un as h,vn as g,yn as _}from"./i18n-C3EnPw8q.js";import{t as v}from"./links-CsSSKwcU.js";import{I as y,K as b,W as x,o as S}from"./index-CO4jgRa3.js";import{t as C}from"./useEditing-BHPEnngy.js";import{n as w}from"./ListPager-ujzTKbzo.js";import{t as T}from"./useViewer-DYWxkZbm.js";import{t as E}from"./AppPage-BtRLRUQr.js";import{t as D}from"./DateText-Dgjr_-U7.js";import{t as O}from"./EditButton-CB0gGfLy.js";import{t as k}from"./ListFrame-D7TfBDLd.js";import{t as A}from"./RowLink-DmuzLrFk.js";import{t as j}from"./StatusBadge-CdikxB8Y.js";import{t as M}from"./graphql-1Wo5qhGy.js";import{t as N}from"./useAction-DULYfEKj.js";import{t as P}from"./FormDialog-MbxfEAIh.js";import{t as F}from"./useCategories-D-q9ruvB.js";import{t as I}from"./CustomerPicker-BV_pN2TJ.js";import{t as L}from"./AttachmentList-DEfNTdCX.js";import{t as R}from"./FilingTabs-Dm5btHu7.js";var z=M(`
  fragment DailyRecordRow on DailyRecord {
    id
    version
    kind
    title
    content
    handling
    happenedOn
    isImportant
    moveDueOn
    isMoveOverdue
    viewerCanEdit
    customer {
      id
      name
    }
    author {
      id
      name
    }
    item {
      id
      number
    }
  }
`),B=M(`
    query DailyRecordsPage($filter: DailyRecordFilter, $sort: [DailyRecordSort!], $first: Int, $after: String) {
      dailyRecords(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DailyRecordRow
        }
      }
    }
  `,[z]),V=M(`
    mutation DailyRecordCreate($input: DailyRecordCreateInput!) {
      dailyRecordCreate(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[z]),H=M(`
    mutation DailyRecordEdit($input: DailyRecordEditInput!) {
      dailyRecordEdit(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[z]),U=M(`
    mutation DailyRecordMove($input: DailyRecordMoveInput!) {
      dailyRecordMove(input: $input) {
        dailyRecord {
          ...DailyRecordRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[z]),W=[`MINUTES`,`LETTER`,`FAX`,`BOOKING`,`VISIT_FORM`,`DAILY_REPORT`,`WEEKLY_REPORT`,`MONTHLY_REPORT`,`QUARTERLY_REPORT`,`YEARLY_REPORT`,`PLAN`,`SUMMARY`,`PRAISE`,`COMPLAINT`,`EVENT_PLAN`,`EVENT_EXECUTION`,`EVENT_RESULT`],G=_({__name:`DailyMoveDialog`,props:e({record:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),l=F(),u=c({categoryId:``,legalForce:!1}),f=N(U,{done:`filing.moved`}),p=h(()=>[{name:`categoryId`,label:a(`term.archiveCategory`),kind:`select`,required:!0,options:l.value},{name:`legalForce`,label:a(`term.legalForce`),kind:`switch`}]);async function m(){let{id:e,version:t}=r.record;await f.run({...b(u.value),id:e,version:t})&&(i.value=!1)}return(t,r)=>(n(),d(P,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:u.value,"onUpdate:modelValue":r[1]||=e=>u.value=e,title:o(a)(`filing.move`),description:e.record.title,fields:p.value,action:o(f).state.value,"submit-label":o(a)(`filing.move`),onSubmit:m,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`,`submit-label`]))}}),K=_({__name:`DailyRecordDialog`,props:e({record:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let i=e,a=t(e,`open`),c=s(),l=x({row:()=>i.record,start:e=>({...e?{}:{kind:`MINUTES`,happenedOn:S(),customerId:null},title:e?.title??``,isImportant:e?.isImportant??!1,content:e?.content??``,handling:e?.handling??``}),create:V,edit:H,done:`filing.recordSaved`}),{state:u,action:f,conflicts:_}=l,v=h(()=>[{name:`kind`,label:c(`term.dailyKind`),kind:`select`,required:!0,options:y(W,e=>c(`enum.dailyKind.${e}`))},{name:`happenedOn`,label:c(`term.happenedOn`),kind:`date`,required:!0},{name:`customerId`,label:c(`term.customer`),kind:`slot`}]),b=h(()=>[{name:`title`,label:c(`term.itemTitle`),kind:`text`,required:!0,max:200,isWide:!0},...i.record?[]:v.value,{name:`isImportant`,label:c(`term.isImportantRecord`),kind:`switch`},{name:`content`,label:c(`term.itemContent`),kind:`area`,max:5e3},{name:`handling`,label:c(`term.dailyHandling`),kind:`area`,max:2e3,help:c(`filing.handlingHelp`)}]);async function C(){await l.save()&&(a.value=!1)}return(t,i)=>(n(),d(P,{open:a.value,"onUpdate:open":i[1]||=e=>a.value=e,modelValue:o(u),"onUpdate:modelValue":i[2]||=e=>m(u)?u.value=e:null,title:e.record?o(c)(`filing.editRecord`):o(c)(`filing.newRecord`),fields:b.value,action:o(f),conflicts:o(_),"is-wide":``,onSubmit:C,onReload:i[3]||=e=>t.$emit(`reload`)},{customerId:r(()=>[g(I,{"model-value":o(u).customerId??null,label:o(c)(`term.customer`),"onUpdate:modelValue":i[0]||=e=>o(u).customerId=e},null,8,[`model-value`,`label`])]),default:r(()=>[e.record?(n(),d(L,{key:0,class:`sm:col-span-2`,"owner-type":`DailyRecord`,"owner-id":e.record.id},null,8,[`owner-id`])):p(``,!0)]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),q={class:`min-w-48 break-words`},J={key:0,class:`font-mono whitespace-nowrap`},Y={key:1,class:`inline-flex flex-wrap gap-1`},X={class:`inline-flex gap-1`},Z=_({__name:`DailyRecordsPage`,setup(e){let t=s(),m=h(()=>[{kind:`text`,key:`q`,label:t(`filing.searchTitle`),toFilter:([e])=>({OR:[{title:{contains:e}},{content:{contains:e}}]})},{kind:`options`,key:`kind`,label:t(`term.dailyKind`),options:y(W,e=>t(`enum.dailyKind.${e}`)),toFilter:e=>({kind:{in:[...e]}})},{kind:`options`,key:`flag`,label:t(`term.isImportantRecord`),single:!0,options:[{value:`important`,label:t(`filing.onlyImportant`)},{value:`overdue`,label:t(`filing.overdue`)}],toFilter:([e])=>e===`overdue`?{moveDueOn:{lt:S()},NOT:{item:{id:{isNull:!1}}}}:{isImportant:{eq:!0}}}]),_=w({document:B,connection:e=>e.dailyRecords,filters:()=>m.value,sort:{by:`HAPPENED_ON`,direction:`DESC`}}),b=h(()=>[{id:`happenedOn`,label:t(`term.happenedOn`),sort:`HAPPENED_ON`,isFixed:!0},{id:`kind`,label:t(`term.dailyKind`),isWhole:!0,text:e=>t(`enum.dailyKind.${e.kind}`)},{id:`title`,label:t(`term.itemTitle`),isFixed:!0},{id:`customer`,label:t(`term.customer`)},{id:`author`,label:t(`term.dailyAuthor`),isWhole:!0,text:e=>e.author?.name},{id:`standing`,label:t(`term.moveDueOn`),sort:`MOVE_DUE_ON`},{id:`edit`,label:t(`app.actions`)}]),x=h(()=>T(`archive:file`)),M=C(()=>_.rows.value),N=c(null),P=h({get:()=>N.value!==null,set:()=>N.value=null});return(e,s)=>{let c=l;return n(),d(E,{title:o(t)(`filing.daily`)},{actions:r(()=>[o(T)(`daily:write`)?(n(),d(c,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(M).start(null)},{default:r(()=>[a(i(o(t)(`filing.newRecord`)),1)]),_:1})):p(``,!0)]),default:r(()=>[g(R),g(k,{label:o(t)(`filing.daily`),list:o(_),columns:b.value,filters:m.value,"empty-text":o(t)(`filing.noDaily`)},{"cell-happenedOn":r(({row:e})=>[g(D,{day:e.happenedOn},null,8,[`day`])]),"cell-title":r(({row:e})=>[u(`p`,q,i(e.title),1)]),"cell-customer":r(({row:e})=>[e.customer?(n(),d(A,{key:0,to:o(v)(`CustomerPage`,{id:e.customer.id})},{default:r(()=>[a(i(e.customer.name),1)]),_:2},1032,[`to`])):p(``,!0)]),"cell-standing":r(({row:e})=>[e.item?(n(),f(`span`,J,i(e.item.number),1)):e.moveDueOn?(n(),f(`span`,Y,[g(D,{day:e.moveDueOn},null,8,[`day`]),e.isMoveOverdue?(n(),d(j,{key:0,text:o(t)(`filing.overdue`),tone:`error`},null,8,[`text`])):p(``,!0)])):p(``,!0)]),"cell-edit":r(({row:e})=>[u(`span`,X,[x.value&&!e.item?(n(),d(c,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-folder-input`,class:`min-h-6`,"aria-label":`${o(t)(`filing.move`)}: ${e.title}`,onClick:t=>N.value=e},{default:r(()=>[a(i(o(t)(`filing.move`)),1)]),_:1},8,[`aria-label`,`onClick`])):p(``,!0),e.viewerCanEdit?(n(),d(O,{key:1,name:e.title,onClick:t=>o(M).start(e)},null,8,[`name`,`onClick`])):p(``,!0)])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),o(M).isOpen.value?(n(),d(K,{key:0,open:o(M).isOpen.value,"onUpdate:open":s[1]||=e=>o(M).isOpen.value=e,record:o(M).row.value,onReload:s[2]||=e=>o(_).page.refresh()},null,8,[`open`,`record`])):p(``,!0),N.value?(n(),d(G,{key:1,open:P.value,"onUpdate:open":s[3]||=e=>P.value=e,record:N.value,onReload:s[4]||=e=>o(_).page.refresh()},null,8,[`open`,`record`])):p(``,!0)]),_:1},8,[`title`])}}});export{Z as default};