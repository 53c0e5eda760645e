import{In as e,Qn as t,Rn as n,Rr as r,Wn as i,_n as a,_r as o,c as s,cr as c,d as l,dn as u,fn as d,gn as f,k as p,l as m,mn as h,on as g,pn as _,un as v,vn as y,yn as b}from"./i18n-C3EnPw8q.js";import{a as x,n as ee,t as te}from"./useAction-DULYfEKj.js";import{i as ne,t as S}from"./graphql-1Wo5qhGy.js";import{a as C,r as w}from"./format-DfEJvD7y.js";import{h as T,m as E,p as D}from"./index-CO4jgRa3.js";import{t as O}from"./FormDialog-MbxfEAIh.js";import{t as re}from"./LoadGate-Dy_0mF9j.js";import{t as k}from"./SectionCard-DB01mLCG.js";var A=S(`
  query Attachments($ownerId: ID!) {
    attachments(filter: { ownerId: { eq: $ownerId } }, first: 100) {
      nodes {
        id
        version
        fileName
        mediaType
        bytes
        createdAt
        createdBy {
          id
          name
        }
      }
    }
  }
`),j=S(`
  mutation AttachmentRemove($input: AttachmentRemoveInput!) {
    attachmentRemove(input: $input) {
      removedId
      userErrors {
        code
        path
      }
    }
  }
`);async function M(e,{ownerType:t,ownerId:n},r){let i=new URLSearchParams({ownerType:t,ownerId:n,fileName:e.name}),a=await fetch(D(`/files?${i}`),{method:`POST`,credentials:`include`,headers:{"content-type":`application/octet-stream`,"apollo-require-preflight":`1`,"idempotency-key":r},body:e});if(a.ok)return null;let o=await a.json().catch(()=>({}));return o.userErrors?.[0]??{code:o.errors?.[0]?.extensions.code??`NETWORK`,path:null}}function N(e){return D(`/files/${e}`)}var P=[`for`],F=[`id`],I={key:0,class:`text-sm text-muted`},L={key:1,class:`divide-y divide-default`},R=[`href`,`aria-label`],z={class:`text-sm text-muted`},B={key:0,role:`status`,class:`pt-2 text-sm text-muted`},V=b({__name:`AttachmentList`,props:{ownerType:{},ownerId:{},isFixed:{type:Boolean}},emits:[`change`],setup(b,{emit:S}){let D=b,V=S,H=s(),U=x(),W=c(),G=i(),K=c(``),q=T(A,()=>({ownerId:D.ownerId})),J=E(q),Y=v(()=>q.data.value?.attachments.nodes??[]),ie=e=>`${C(Math.max(1,Math.round(e/1024)),0)} KiB`;async function ae(){for(let e of W.value?.files??[]){K.value=e.name;let t=ee().keyFor({owner:D.ownerId,name:e.name,size:e.size}),n=await M(e,D,t).catch(()=>({code:`NETWORK`}));n?U.add({title:`${e.name}: ${m(`fault.${n.code}`,ne(n))}`,color:`error`}):U.add({title:H(`filing.uploaded`,{name:e.name}),color:`success`})}K.value=``,W.value&&(W.value.value=``),q.refresh(),V(`change`)}let X=c(null),Z=c({reason:``}),Q=te(j,{done:`filing.fileRemoved`}),$=v({get:()=>X.value!==null,set:()=>X.value=null});function oe(e){Z.value={reason:``},Q.clear(),X.value=e}async function se(){if(!X.value)return;let{id:e,version:t}=X.value;await Q.run({id:e,version:t,reason:Z.value.reason})&&(X.value=null,q.refresh(),V(`change`))}return(i,s)=>{let c=l,m=p;return e(),d(k,{title:o(H)(`filing.files`),note:b.isFixed?``:o(H)(`filing.fileHelp`)},f({default:t(()=>[y(re,{page:o(J),"has-data":o(q).data.value!==void 0},{default:t(()=>[Y.value.length===0?(e(),h(`p`,I,r(o(H)(`filing.noFiles`)),1)):(e(),h(`ul`,L,[(e(!0),h(g,null,n(Y.value,t=>(e(),h(`li`,{key:t.id,class:`flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5`},[y(m,{name:`i-lucide-file`,class:`size-4 text-muted`}),u(`a`,{href:o(N)(t.id),download:``,"data-target":``,class:`inline-flex min-h-6 min-w-0 items-center break-all text-primary hover:underline`,"aria-label":o(H)(`filing.download`,{name:t.fileName})},r(t.fileName),9,R),u(`span`,z,[a(r(ie(t.bytes))+` · `+r(o(w)(t.createdAt))+` `,1),t.createdBy?(e(),h(g,{key:0},[a(` · `+r(t.createdBy.name),1)],64)):_(``,!0)]),b.isFixed?_(``,!0):(e(),d(c,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-x`,class:`ms-auto min-h-6 min-w-6`,"aria-label":`${o(H)(`filing.removeFile`)}: ${t.fileName}`,onClick:e=>oe(t)},null,8,[`aria-label`,`onClick`]))]))),128))]))]),_:1},8,[`page`,`has-data`]),K.value?(e(),h(`p`,B,r(o(H)(`filing.uploading`,{name:K.value})),1)):_(``,!0),X.value?(e(),d(O,{key:1,open:$.value,"onUpdate:open":s[1]||=e=>$.value=e,modelValue:Z.value,"onUpdate:modelValue":s[2]||=e=>Z.value=e,title:o(H)(`filing.removeFile`),description:X.value.fileName,fields:[{name:`reason`,label:o(H)(`term.reason`),kind:`area`,required:!0,max:500}],action:o(Q).state.value,"submit-label":o(H)(`app.remove`),"is-dangerous":``,onSubmit:se},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`,`submit-label`])):_(``,!0)]),_:2},[b.isFixed?void 0:{name:`actions`,fn:t(()=>[u(`label`,{class:`sr-only`,for:o(G)},r(o(H)(`filing.addFile`)),9,P),u(`input`,{id:o(G),ref_key:`input`,ref:W,type:`file`,multiple:``,class:`sr-only`,tabindex:`-1`,onChange:ae},null,40,F),y(c,{size:`sm`,variant:`outline`,icon:`i-lucide-paperclip`,loading:K.value!==``,onClick:s[0]||=e=>W.value?.click()},{default:t(()=>[a(r(o(H)(`filing.addFile`)),1)]),_:1},8,[`loading`])]),key:`0`}]),1032,[`title`,`note`])}}});export{V as t};