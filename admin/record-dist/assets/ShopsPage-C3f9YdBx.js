import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,d as c,fn as l,pn as u,rr as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{n as h}from"./staff-options-DxepAdX3.js";import{t as g}from"./useEditing-BHPEnngy.js";import{n as _}from"./ListPager-ujzTKbzo.js";import{t as v}from"./useViewer-DYWxkZbm.js";import{t as y}from"./AppPage-BtRLRUQr.js";import{t as b}from"./DateText-Dgjr_-U7.js";import{t as x}from"./EditButton-CB0gGfLy.js";import{t as S}from"./ListFrame-D7TfBDLd.js";import{W as C,q as w}from"./index-CO4jgRa3.js";import{t as T}from"./FormDialog-MbxfEAIh.js";import{t as E}from"./graphql-1Wo5qhGy.js";var D=E(`
  fragment ShopRow on Shop {
    id
    version
    code
    name
    address
    openedOn
    closedOn
    region {
      id
      code
      name
    }
  }
`),O=E(`
    query ShopsPage($filter: ShopFilter, $sort: [ShopSort!], $first: Int, $after: String) {
      shops(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ShopRow
        }
      }
    }
  `,[D]),k=E(`
    mutation ShopCreate($input: ShopCreateInput!) {
      shopCreate(input: $input) {
        shop {
          ...ShopRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[D]),A=E(`
    mutation ShopEdit($input: ShopEditInput!) {
      shopEdit(input: $input) {
        shop {
          ...ShopRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[D]),j=m({__name:`ShopDialog`,props:e({shop:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),c=h(),u=C({row:()=>r.shop,start:e=>({...w(e,`code`,`name`,`address`,`openedOn`,`closedOn`),regionId:e?.region?.id??``}),create:k,edit:A,done:`app.saved`}),{state:p,action:m,conflicts:g}=u,_=f(()=>[{name:`code`,label:a(`term.code`),kind:`text`,required:!0,max:20,disabled:r.shop!==null},{name:`name`,label:a(`term.name`),kind:`text`,required:!0,max:100},{name:`regionId`,label:a(`term.region`),kind:`select`,required:!0,options:c.value},{name:`openedOn`,label:a(`term.openedOn`),kind:`date`},{name:`address`,label:a(`term.address`),kind:`text`,max:200,isWide:!0},{name:`closedOn`,label:a(`term.closedOn`),kind:`date`}]);async function v(){await u.save()&&(i.value=!1)}return(t,r)=>(n(),l(T,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:o(p),"onUpdate:modelValue":r[1]||=e=>d(p)?p.value=e:null,title:e.shop?o(a)(`staff.editShop`):o(a)(`staff.newShop`),fields:_.value,action:o(m),conflicts:o(g),onSubmit:v,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),M=m({__name:`ShopsPage`,setup(e){let t=s(),d=h(),m=f(()=>[{kind:`text`,key:`q`,label:t(`staff.searchShops`),toFilter:([e])=>({OR:[{name:{contains:e}},{code:{contains:e}}]})},{kind:`options`,key:`region`,label:t(`term.region`),options:d.value,toFilter:e=>({region:{id:{in:[...e]}}})}]),C=_({document:O,connection:e=>e.shops,filters:()=>m.value,sort:{by:`CODE`,direction:`ASC`}}),w=f(()=>v(`shop:manage`)),T=f(()=>[{id:`code`,label:t(`term.code`),sort:`CODE`,isFixed:!0,text:e=>e.code},{id:`name`,label:t(`term.name`),sort:`NAME`,text:e=>e.name},{id:`region`,label:t(`term.region`),text:e=>e.region?.name},{id:`address`,label:t(`term.address`),text:e=>e.address},{id:`openedOn`,label:t(`term.openedOn`),sort:`OPENED_ON`},{id:`closedOn`,label:t(`term.closedOn`),isExtra:!0},...w.value?[{id:`edit`,label:t(`app.actions`),isFixed:!0}]:[]]),E=g(()=>C.rows.value);return(e,s)=>{let d=c;return n(),l(y,{title:o(t)(`term.shops`)},{actions:r(()=>[w.value?(n(),l(d,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(E).start(null)},{default:r(()=>[a(i(o(t)(`staff.newShop`)),1)]),_:1})):u(``,!0)]),default:r(()=>[p(S,{label:o(t)(`term.shops`),list:o(C),columns:T.value,filters:m.value,"empty-text":o(t)(`staff.noShops`)},{"cell-openedOn":r(({row:e})=>[p(b,{day:e.openedOn},null,8,[`day`])]),"cell-closedOn":r(({row:e})=>[p(b,{day:e.closedOn},null,8,[`day`])]),"cell-edit":r(({row:e})=>[p(x,{name:e.name,onClick:t=>o(E).start(e)},null,8,[`name`,`onClick`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),o(E).isOpen.value?(n(),l(j,{key:0,open:o(E).isOpen.value,"onUpdate:open":s[1]||=e=>o(E).isOpen.value=e,shop:o(E).row.value,onReload:s[2]||=e=>o(C).page.refresh()},null,8,[`open`,`shop`])):u(``,!0)]),_:1},8,[`title`])}}});export{M as default};