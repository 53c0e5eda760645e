import{Dn as e,En as t,Gn as n,In as r,Qn as i,Rn as a,Rr as o,_n as s,_r as c,c as l,cr as u,d,dn as f,fn as p,gn as m,mn as h,on as g,pn as _,un as v,vn as y,yn as b}from"./i18n-C3EnPw8q.js";import{i as x}from"./customer-words-DFFIYpzp.js";import{t as S}from"./links-CsSSKwcU.js";import{t as C}from"./useAction-DULYfEKj.js";import{h as w,m as T}from"./index-CO4jgRa3.js";import{t as E}from"./useViewer-DYWxkZbm.js";import{t as D}from"./AppPage-BtRLRUQr.js";import{t as O}from"./LoadGate-Dy_0mF9j.js";import{t as k}from"./RowLink-DmuzLrFk.js";import{t as A}from"./SectionCard-DB01mLCG.js";import{t as j}from"./StateMessage-BMDKe1eU.js";import{t as M}from"./StatusBadge-CdikxB8Y.js";import{t as N}from"./graphql-1Wo5qhGy.js";import{t as P}from"./CustomerPicker-BV_pN2TJ.js";import{t as F}from"./FormDialog-MbxfEAIh.js";import{t as I}from"./RegimeLinks-C1jCzFqz.js";var L=N(`
  query FocusPage($first: Int!) {
    focusLists(first: $first) {
      totalCount
      nodes {
        id
        version
        month
        state
        participants
        fixedAt
        fixedBy {
          id
          name
        }
        entries(first: 100) {
          totalCount
          nodes {
            id
            version
            reason
            customer {
              id
              code
              name
              grade
              owner {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`),R=N(`
  mutation FocusListCreate($input: FocusListCreateInput!) {
    focusListCreate(input: $input) {
      focusList {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),z=N(`
  mutation FocusEntryAdd($input: FocusEntryAddInput!) {
    focusEntryAdd(input: $input) {
      focusEntry {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),B=N(`
  mutation FocusEntryRemove($input: FocusEntryRemoveInput!) {
    focusEntryRemove(input: $input) {
      focusList {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),V=N(`
  mutation FocusListFix($input: FocusListFixInput!) {
    focusListFix(input: $input) {
      focusList {
        id
        version
        state
      }
      userErrors {
        code
        path
      }
    }
  }
`),H=b({__name:`FocusDialog`,props:t({step:{},list:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(t){let a=t,o=n(t,`open`),s=l(),d=C(R,{done:`regime.focusCreated`}),f=C(z,{done:`regime.focusAdded`}),m=C(V,{done:`regime.fixed`}),h={create:d,add:f,fix:m},g={create:`regime.newFocus`,add:`regime.addFocus`,fix:`regime.fix`},_=u({...{create:{month:``},add:{customerId:``,reason:``},fix:{participants:``}}[a.step]}),b=v(()=>({create:[{name:`month`,label:s(`regime.month`),kind:`text`,required:!0,max:7,help:`2026-12`}],add:[{name:`customerId`,label:s(`term.customer`),kind:`slot`,required:!0},{name:`reason`,label:s(`regime.focusReason`),kind:`area`,required:!0,max:500}],fix:[{name:`participants`,label:s(`regime.participants`),kind:`area`,required:!0,max:500}]})[a.step]),x=v({get:()=>String(_.value.customerId??``)||null,set:e=>_.value={..._.value,customerId:e??``}}),S=e=>String(_.value[e]??``).trim();async function w(){let{step:e,list:t}=a,n={create:()=>d.run({month:S(`month`)}),add:()=>f.run({listId:t?.id??``,customerId:S(`customerId`),reason:S(`reason`)}),fix:()=>m.run({id:t?.id??``,version:t?.version??0,participants:S(`participants`)})}[e];await n()&&(o.value=!1)}return(n,a)=>(r(),p(F,e({open:o.value,"onUpdate:open":a[1]||=e=>o.value=e,modelValue:_.value,"onUpdate:modelValue":a[2]||=e=>_.value=e,title:c(s)(g[t.step])},t.step===`fix`?{description:c(s)(`regime.fixText`)}:{},{fields:b.value,columns:1,"submit-label":c(s)(g[t.step]),action:h[t.step].state.value,onSubmit:w}),{customerId:i(()=>[y(P,{modelValue:x.value,"onUpdate:modelValue":a[0]||=e=>x.value=e,label:c(s)(`term.customer`)},null,8,[`modelValue`,`label`])]),_:1},16,[`open`,`modelValue`,`title`,`fields`,`submit-label`,`action`]))}}),U={key:0,class:`text-sm text-muted`},W={key:1,class:`-my-2 divide-y divide-default`},G={class:`font-mono text-muted`},K={class:`text-muted`},q={class:`min-w-0 basis-full break-words sm:flex-1 sm:basis-0`},J=b({__name:`FocusPage`,setup(e){let t=l(),n=E(`focusList:manage`),b=w(L,()=>({first:12})),N=T(b),P=v(()=>b.data.value?.focusLists.nodes??[]),F=C(B,{done:`regime.focusRemoved`}),R=u(null),z=v({get:()=>R.value!==null,set:()=>R.value=null});return(e,l)=>{let u=d;return r(),p(D,{title:c(t)(`regime.focus`)},m({under:i(()=>[y(I)]),default:i(()=>[y(O,{page:c(N),"has-data":c(b).data.value!==void 0},{default:i(()=>[P.value.length===0?(r(),p(j,{key:0,icon:`i-lucide-star`,title:c(t)(`regime.focus`),text:c(t)(`regime.noFocus`)},null,8,[`title`,`text`])):_(``,!0),(r(!0),h(g,null,a(P.value,e=>(r(),p(A,{key:e.id,title:e.month,note:e.participants??``},{actions:i(()=>[y(M,{text:c(t)(`enum.focusState.${e.state}`),tone:e.state===`FIXED`?`success`:`warning`},null,8,[`text`,`tone`]),c(n)&&e.state===`OPEN`?(r(),h(g,{key:0},[y(u,{size:`xs`,class:`min-h-6`,color:`neutral`,variant:`outline`,onClick:t=>R.value={step:`add`,list:e}},{default:i(()=>[s(o(c(t)(`regime.addFocus`)),1)]),_:1},8,[`onClick`]),y(u,{size:`xs`,class:`min-h-6`,onClick:t=>R.value={step:`fix`,list:e}},{default:i(()=>[s(o(c(t)(`regime.fix`)),1)]),_:1},8,[`onClick`])],64)):_(``,!0)]),default:i(()=>[e.entries.nodes.length===0?(r(),h(`p`,U,o(c(t)(`regime.noEntries`)),1)):(r(),h(`ul`,W,[(r(!0),h(g,null,a(e.entries.nodes,a=>(r(),h(`li`,{key:a.id,class:`flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm`},[y(k,{to:c(S)(`CustomerPage`,{id:a.customer.id})},{default:i(()=>[s(o(a.customer.name),1)]),_:2},1032,[`to`]),f(`span`,G,o(a.customer.code),1),y(M,{text:c(t)(`enum.grade.${a.customer.grade}`),tone:c(x)[a.customer.grade]},null,8,[`text`,`tone`]),f(`span`,K,o(a.customer.owner?.name),1),f(`span`,q,o(a.reason),1),c(n)&&e.state===`OPEN`?(r(),p(u,{key:0,size:`xs`,class:`min-h-6`,color:`neutral`,variant:`ghost`,onClick:e=>c(F).run({id:a.id,version:a.version})},{default:i(()=>[s(o(c(t)(`regime.removeFocus`)),1)]),_:1},8,[`onClick`])):_(``,!0)]))),128))]))]),_:2},1032,[`title`,`note`]))),128))]),_:1},8,[`page`,`has-data`]),z.value&&R.value?(r(),p(H,{key:0,open:z.value,"onUpdate:open":l[1]||=e=>z.value=e,step:R.value.step,list:R.value.list},null,8,[`open`,`step`,`list`])):_(``,!0)]),_:2},[c(n)?{name:`actions`,fn:i(()=>[y(u,{icon:`i-lucide-plus`,onClick:l[0]||=e=>R.value={step:`create`,list:null}},{default:i(()=>[s(o(c(t)(`regime.newFocus`)),1)]),_:1})]),key:`0`}:void 0]),1032,[`title`])}}});export{J as default};