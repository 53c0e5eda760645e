import{En as e,Gn as t,In as n,Qn as r,_r as i,c as a,fn as o,rr as s,un as c,vn as l,yn as u}from"./i18n-C3EnPw8q.js";import{t as d}from"./graphql-1Wo5qhGy.js";import{W as f,o as p}from"./index-CO4jgRa3.js";import{t as m}from"./FormDialog-MbxfEAIh.js";import{t as h}from"./CustomerPicker-BV_pN2TJ.js";import{t as g}from"./useCategories-D-q9ruvB.js";var _=d(`
  fragment DocumentRow on ArchiveDocument {
    id
    version
    title
    content
    datedOn
    legalForce
    state
    customer {
      id
      code
      name
    }
    category {
      id
      no
      name
    }
    handler {
      id
      name
    }
  }
`),v=d(`
    query DocumentsPage($filter: ArchiveDocumentFilter, $sort: [ArchiveDocumentSort!], $first: Int, $after: String) {
      archiveDocuments(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DocumentRow
        }
      }
    }
  `,[_]),y=d(`
    mutation ArchiveDocumentCreate($input: ArchiveDocumentCreateInput!) {
      archiveDocumentCreate(input: $input) {
        archiveDocument {
          ...DocumentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[_]),b=d(`
    mutation ArchiveDocumentEdit($input: ArchiveDocumentEditInput!) {
      archiveDocumentEdit(input: $input) {
        archiveDocument {
          ...DocumentRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[_]),x=[`DRAFT`,`CHECKED`,`SIGNED`,`APPROVED`,`FILED`],S={DRAFT:`neutral`,CHECKED:`info`,SIGNED:`warning`,APPROVED:`primary`,FILED:`success`};function C(e){return S[e]}var w=u({__name:`DocumentDialog`,props:e({document:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let u=e,d=t(e,`open`),_=a(),v=g(),x=f({row:()=>u.document,start:e=>({...e?{}:{customerId:null},title:e?.title??``,categoryId:e?.category.id??``,datedOn:e?.datedOn??p(),legalForce:e?.legalForce??!1,content:e?.content??``}),create:y,edit:b,done:`filing.documentMade`}),{state:S,action:C,conflicts:w}=x,T=c(()=>[{name:`title`,label:_(`term.itemTitle`),kind:`text`,required:!0,max:200,isWide:!0},...u.document?[]:[{name:`customerId`,label:_(`term.customer`),kind:`slot`,required:!0}],{name:`categoryId`,label:_(`term.archiveCategory`),kind:`select`,required:!0,options:v.value},{name:`datedOn`,label:_(`term.datedOn`),kind:`date`,required:!0},{name:`legalForce`,label:_(`term.legalForce`),kind:`switch`},{name:`content`,label:_(`term.itemContent`),kind:`area`,max:2e3}]);async function E(){await x.save()&&(d.value=!1)}return(t,a)=>(n(),o(m,{open:d.value,"onUpdate:open":a[1]||=e=>d.value=e,modelValue:i(S),"onUpdate:modelValue":a[2]||=e=>s(S)?S.value=e:null,title:e.document?i(_)(`filing.editDocument`):i(_)(`filing.newDocument`),fields:T.value,action:i(C),conflicts:i(w),"is-wide":``,onSubmit:E,onReload:a[3]||=e=>t.$emit(`reload`)},{customerId:r(()=>[l(h,{"model-value":i(S).customerId??null,label:i(_)(`term.customer`),"onUpdate:modelValue":a[0]||=e=>i(S).customerId=e},null,8,[`model-value`,`label`])]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}});export{v as a,_ as i,x as n,C as r,w as t};