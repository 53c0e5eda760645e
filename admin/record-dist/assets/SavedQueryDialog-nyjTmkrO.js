import{En as e,Et as t,Gn as n,In as r,Qn as i,_r as a,c as o,fn as s,mn as c,pn as l,rr as u,un as d,vn as f,yn as p}from"./i18n-C3EnPw8q.js";import{t as m}from"./graphql-1Wo5qhGy.js";import{t as h}from"./useViewer-DYWxkZbm.js";import{i as g}from"./useDraft-DDQuU7vX.js";import{W as _,q as v}from"./index-CO4jgRa3.js";import{t as y}from"./StatusBadge-CdikxB8Y.js";import{t as b}from"./FormDialog-MbxfEAIh.js";import{t as x}from"./links-CsSSKwcU.js";import{t as S}from"./DraftNote-bcb2Gk7_.js";var C={class:`inline-flex flex-wrap gap-1.5`},w=p({__name:`QueryBadges`,props:{query:{}},setup(e){let t=o();return(n,i)=>(r(),c(`span`,C,[f(y,{text:e.query.isShared?a(t)(`queries.shared`):a(t)(`queries.mine`),tone:e.query.isShared?`info`:`neutral`},null,8,[`text`,`tone`]),e.query.isArchived?(r(),s(y,{key:0,text:a(t)(`queries.archived`),tone:`warning`},null,8,[`text`])):l(``,!0)]))}}),T=m(`
  fragment SavedQueryFields on SavedQuery {
    id
    version
    name
    title
    description
    isShared
    isArchived
    currentVersion
    viewerCanEdit
  }
`),E=m(`
  fragment SavedQueryVersionRow on SavedQueryVersion {
    id
    number
    document
    note
    createdAt
    createdBy @include(if: $seesAccounts) {
      id
      loginName
      displayName
    }
  }
`),D=m(`
    query SavedQueryPage($id: ID!, $seesAccounts: Boolean!) {
      savedQuery(id: $id) {
        ...SavedQueryFields
        versions(first: 50) {
          nodes {
            ...SavedQueryVersionRow
          }
        }
      }
    }
  `,[T,E]),O=m(`
  mutation SavedQueryCreate($input: SavedQueryCreateInput!) {
    savedQueryCreate(input: $input) {
      savedQuery {
        id
      }
      userErrors {
        code
        path
        detail
      }
    }
  }
`),k=m(`
    mutation SavedQueryEdit($input: SavedQueryEditInput!) {
      savedQueryEdit(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[T]),A=m(`
    mutation SavedQueryRevise($input: SavedQueryReviseInput!) {
      savedQueryRevise(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
          detail
        }
      }
    }
  `,[T]),j=m(`
    mutation SavedQueryArchive($input: SavedQueryArchiveInput!) {
      savedQueryArchive(input: $input) {
        savedQuery {
          ...SavedQueryFields
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[T]),M=p({__name:`SavedQueryDialog`,props:e({query:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let c=e,f=n(e,`open`),p=o(),m=t(),y=e=>({...v(e,`title`,`description`),...e===null&&{name:``,document:``},isShared:e?.isShared??!1}),C=_({row:()=>c.query,start:y,create:O,edit:k,done:`queries.saved`}),{state:w,action:T,conflicts:E}=C,D=g(`saved-query:${c.query?.id??`new`}`,w),A=d(()=>[{name:`title`,label:p(`queries.label`),kind:`text`,required:!0,max:200},...c.query?[]:[{name:`name`,label:p(`queries.name`),kind:`text`,required:!0,max:80,help:p(`queries.nameHelp`)}],{name:`description`,label:p(`queries.description`),kind:`area`,max:2e3},...c.query?[]:[j.value],...h(`query:share`)?[{name:`isShared`,label:p(`queries.isShared`),kind:`switch`,help:p(`queries.isSharedHelp`)}]:[]]),j=d(()=>({name:`document`,label:p(`queries.document`),kind:`code`,required:!0,rows:12,help:p(`queries.documentHelp`)}));function M(){w.value=y(c.query),D.forget()}async function N(){let e=await C.save();e?.savedQuery&&(D.forget(),f.value=!1,c.query||await m.push(x(`SavedQueryPage`,{id:e.savedQuery.id})))}return(t,n)=>(r(),s(b,{open:f.value,"onUpdate:open":n[0]||=e=>f.value=e,modelValue:a(w),"onUpdate:modelValue":n[1]||=e=>u(w)?w.value=e:null,title:e.query?a(p)(`queries.edit`):a(p)(`queries.new`),fields:A.value,action:a(T),conflicts:a(E),"is-wide":``,onSubmit:N,onReload:n[2]||=e=>t.$emit(`reload`)},{default:i(()=>[a(D).restored.value?(r(),s(S,{key:0,onDiscard:M})):l(``,!0)]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}});export{w as a,A as i,j as n,D as r,M as t};