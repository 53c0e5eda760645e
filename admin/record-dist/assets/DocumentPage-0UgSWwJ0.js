import{En as e,Fr as t,Gn as n,In as r,Qn as i,Rn as a,Rr as o,Tt as s,_n as c,_r as l,c as u,cr as d,d as f,dn as p,fn as m,gn as h,k as g,mn as _,on as v,pn as y,un as b,vn as x,yn as S}from"./i18n-C3EnPw8q.js";import{t as C}from"./AttachmentList-DEfNTdCX.js";import{t as w}from"./links-CsSSKwcU.js";import{r as T,t as E}from"./format-DfEJvD7y.js";import{t as D}from"./useAction-DULYfEKj.js";import{K as O,h as k,m as A,o as j}from"./index-CO4jgRa3.js";import{c as M,t as N}from"./useViewer-DYWxkZbm.js";import{t as P}from"./AppPage-BtRLRUQr.js";import{n as F,t as I}from"./LoadGate-Dy_0mF9j.js";import{t as L}from"./FactList-BBw1fR8Q.js";import{t as R}from"./NotFound-QQv2N4IX.js";import{t as z}from"./RowLink-DmuzLrFk.js";import{t as B}from"./SectionCard-DB01mLCG.js";import{t as V}from"./StatusBadge-CdikxB8Y.js";import{t as H}from"./graphql-1Wo5qhGy.js";import{i as U,r as W,t as G}from"./DocumentDialog-C9MS-TzP.js";import{t as K}from"./FormDialog-MbxfEAIh.js";var q=H(`
    fragment DocumentFacts on ArchiveDocument {
      ...DocumentRow
      checkedAt
      checkedBy {
        id
        name
      }
      customerSignedOn
      handlerSignedAt
      approvedAt
      approvedBy {
        id
        name
      }
      viewerIsHandler
      customer {
        id
        owner {
          id
        }
      }
      item {
        id
        number
        filedOn
      }
    }
  `,[U]),J=H(`
    query DocumentPage($id: ID!) {
      archiveDocument(id: $id) {
        ...DocumentFacts
      }
    }
  `,[q]),Y=H(`
    mutation ArchiveDocumentCheck($input: ArchiveDocumentCheckInput!) {
      archiveDocumentCheck(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[q]),X=H(`
    mutation ArchiveDocumentReturn($input: ArchiveDocumentReturnInput!) {
      archiveDocumentReturn(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[q]),Z=H(`
    mutation ArchiveDocumentSign($input: ArchiveDocumentSignInput!) {
      archiveDocumentSign(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[q]),Q=H(`
    mutation ArchiveDocumentFile($input: ArchiveDocumentFileInput!) {
      archiveDocumentFile(input: $input) {
        archiveDocument {
          ...DocumentFacts
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[q]),$=S({__name:`DocumentStepDialog`,props:e({document:{},step:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let t=e,i=n(e,`open`),a=u(),o={sign:D(Z,{done:`filing.signed`}),sendBack:D(X,{done:`filing.sentBack`}),file:D(Q,{done:`filing.itemFiled`})},s={sign:`filing.sign`,sendBack:`filing.sendBack`,file:`filing.fileDocument`},c={sign:{customerSignedOn:j()},sendBack:{reason:``},file:{paperNo:``,paperLocation:``}},f=d({...c[t.step]}),p=b(()=>t.step===`sign`?[{name:`customerSignedOn`,label:a(`term.customerSignedOn`),kind:`date`,required:!0}]:t.step===`sendBack`?[{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:500}]:[{name:`paperNo`,label:a(`term.paperNo`),kind:`text`,max:200,required:t.document.legalForce},{name:`paperLocation`,label:a(`term.paperLocation`),kind:`text`,max:200}]);async function h(){let{id:e,version:n}=t.document;await o[t.step].run({...O(f.value),id:e,version:n})&&(i.value=!1)}return(t,n)=>(r(),m(K,{open:i.value,"onUpdate:open":n[0]||=e=>i.value=e,modelValue:f.value,"onUpdate:modelValue":n[1]||=e=>f.value=e,title:l(a)(s[e.step]),description:e.step===`sign`?l(a)(`filing.signText`):``,fields:p.value,action:o[e.step].state.value,"submit-label":l(a)(s[e.step]),onSubmit:h,onReload:n[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`,`submit-label`]))}}),ee={class:`grid gap-3 sm:grid-cols-5`},te={class:`min-w-0 text-sm`},ne={class:`font-medium text-highlighted`},re={key:0,class:`break-words text-muted`},ie={key:1,class:`text-muted`},ae=S({__name:`DocumentSteps`,props:{document:{}},setup(e){let n=e,i=u(),s=b(()=>{let{checkedAt:e,checkedBy:t,customerSignedOn:r,customer:a,handlerSignedAt:o,handler:s,approvedAt:c,approvedBy:l,item:u}=n.document;return[{label:i(`filing.stepRep`),who:t?.name,when:T(e)},{label:i(`filing.stepCustomer`),who:a.name,when:E(r)},{label:i(`filing.stepHandler`),who:s?.name,when:T(o)},{label:i(`filing.stepLeader`),who:l?.name,when:T(c)},{label:i(`filing.stepFiled`),who:u?.number,when:E(u?.filedOn)}]});return(e,n)=>{let c=g;return r(),_(`ol`,ee,[(r(!0),_(v,null,a(s.value,e=>(r(),_(`li`,{key:e.label,class:`flex gap-2`},[x(c,{name:e.when?`i-lucide-circle-check`:`i-lucide-circle-dashed`,class:t([`mt-0.5 size-5 shrink-0`,e.when?`text-primary`:`text-muted`])},null,8,[`name`,`class`]),p(`div`,te,[p(`p`,ne,o(e.label),1),e.when?(r(),_(`p`,re,o(e.who)+` · `+o(e.when),1)):(r(),_(`p`,ie,o(l(i)(`filing.waiting`)),1))])]))),128))])}}}),oe={key:1,class:`space-y-4`},se={key:0,class:`pt-3 break-words whitespace-pre-line`},ce=S({__name:`DocumentPage`,setup(e){let t=u(),n=s(),a=k(J,()=>({id:String(n.params.id)})),p=A(a),g=b(()=>a.data.value?.archiveDocument??null),v=b(()=>g.value?.state),S=b(()=>g.value?.viewerIsHandler===!0),{viewer:T}=M(),O=b(()=>{let e=g.value?.customer.owner;return N(`document:check`)&&(e?e.id===T.value?.employee?.id:N(`archive:readAll`))}),j=b(()=>S.value&&(v.value===`DRAFT`||v.value===`CHECKED`)),H=b(()=>[{label:t(`term.customer`),slot:`customer`},{label:t(`term.archiveCategory`),text:g.value?.category.name},{label:t(`term.datedOn`),text:E(g.value?.datedOn)},{label:t(`term.handler`),text:g.value?.handler?.name},{label:t(`term.legalForce`),text:g.value?.legalForce?t(`app.yes`):t(`app.no`)},{label:t(`term.itemNumber`),text:g.value?.item?.number}]),U=d(!1),K=d(null),q=b({get:()=>K.value!==null,set:()=>K.value=null}),X=D(Y,{done:`filing.checked`});async function Z(){if(!g.value)return;let{id:e,version:t}=g.value;await X.run({id:e,version:t})}return(e,n)=>{let s=f;return r(),m(P,{title:g.value?.title??l(t)(`filing.documents`),"back-to":l(w)(`DocumentsPage`),"back-label":l(t)(`filing.documents`)},h({actions:i(()=>[S.value&&v.value===`DRAFT`?(r(),m(s,{key:0,color:`neutral`,variant:`outline`,icon:`i-lucide-pencil`,onClick:n[0]||=e=>U.value=!0},{default:i(()=>[c(o(l(t)(`app.edit`)),1)]),_:1})):y(``,!0),v.value===`DRAFT`&&O.value?(r(),m(s,{key:1,icon:`i-lucide-check`,loading:l(X).running.value,onClick:Z},{default:i(()=>[c(o(l(t)(`filing.check`)),1)]),_:1},8,[`loading`])):y(``,!0),v.value===`CHECKED`&&(S.value||O.value)?(r(),m(s,{key:2,color:`neutral`,variant:`outline`,icon:`i-lucide-undo-2`,onClick:n[1]||=e=>K.value=`sendBack`},{default:i(()=>[c(o(l(t)(`filing.sendBack`)),1)]),_:1})):y(``,!0),v.value===`CHECKED`&&S.value?(r(),m(s,{key:3,icon:`i-lucide-signature`,onClick:n[2]||=e=>K.value=`sign`},{default:i(()=>[c(o(l(t)(`filing.sign`)),1)]),_:1})):y(``,!0),v.value===`APPROVED`&&l(N)(`archive:file`)?(r(),m(s,{key:4,icon:`i-lucide-archive`,onClick:n[3]||=e=>K.value=`file`},{default:i(()=>[c(o(l(t)(`filing.fileDocument`)),1)]),_:1})):y(``,!0)]),default:i(()=>[x(I,{page:l(p),"has-data":l(a).data.value!==void 0},{default:i(()=>[g.value?(r(),_(`div`,oe,[l(X).trouble.value?(r(),m(F,{key:0,trouble:l(X).trouble.value,onRetry:n[4]||=e=>l(a).refresh()},null,8,[`trouble`])):y(``,!0),x(B,{title:l(t)(`filing.steps`)},{default:i(()=>[x(ae,{document:g.value},null,8,[`document`])]),_:1},8,[`title`]),x(B,{title:l(t)(`term.itemContent`)},{default:i(()=>[x(L,{facts:H.value},{customer:i(()=>[x(z,{to:l(w)(`CustomerPage`,{id:g.value.customer.id})},{default:i(()=>[c(o(g.value.customer.name),1)]),_:1},8,[`to`])]),_:1},8,[`facts`]),g.value.content?(r(),_(`p`,se,o(g.value.content),1)):y(``,!0)]),_:1},8,[`title`]),x(C,{"owner-type":`ArchiveDocument`,"owner-id":g.value.id,"is-fixed":!j.value},null,8,[`owner-id`,`is-fixed`])])):(r(),m(R,{key:0}))]),_:1},8,[`page`,`has-data`]),g.value&&U.value?(r(),m(G,{key:0,open:U.value,"onUpdate:open":n[5]||=e=>U.value=e,document:g.value,onReload:n[6]||=e=>l(a).refresh()},null,8,[`open`,`document`])):y(``,!0),g.value&&K.value?(r(),m($,{key:1,open:q.value,"onUpdate:open":n[7]||=e=>q.value=e,document:g.value,step:K.value,onReload:n[8]||=e=>l(a).refresh()},null,8,[`open`,`document`,`step`])):y(``,!0)]),_:2},[g.value?{name:`under`,fn:i(()=>[x(V,{text:l(t)(`enum.documentState.${g.value.state}`),tone:l(W)(g.value.state)},null,8,[`text`,`tone`])]),key:`0`}:void 0]),1032,[`title`,`back-to`,`back-label`])}}});export{ce as default};