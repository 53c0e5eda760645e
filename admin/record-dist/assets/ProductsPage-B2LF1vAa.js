import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,d as c,fn as l,pn as u,rr as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{t as h}from"./category-options-DEl-tNgi.js";import{t as g}from"./useEditing-BHPEnngy.js";import{n as _}from"./ListPager-ujzTKbzo.js";import{t as v}from"./useViewer-DYWxkZbm.js";import{t as y}from"./AppPage-BtRLRUQr.js";import{t as b}from"./EditButton-CB0gGfLy.js";import{t as x}from"./ListFrame-D7TfBDLd.js";import{t as S}from"./MoneyText-CurOlQkj.js";import{t as C}from"./StatusBadge-CdikxB8Y.js";import{W as w,q as T}from"./index-CO4jgRa3.js";import{t as E}from"./FormDialog-MbxfEAIh.js";import{t as D}from"./graphql-1Wo5qhGy.js";var O=D(`
  fragment ProductRow on Product {
    id
    version
    number
    name
    unit
    listPrice
    currency
    isActive
    category {
      id
      name
    }
  }
`),k=D(`
    query ProductsPage($filter: ProductFilter, $sort: [ProductSort!], $first: Int, $after: String) {
      products(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ProductRow
        }
      }
    }
  `,[O]),A=D(`
    mutation ProductCreate($input: ProductCreateInput!) {
      productCreate(input: $input) {
        product {
          ...ProductRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[O]),j=D(`
    mutation ProductEdit($input: ProductEditInput!) {
      productEdit(input: $input) {
        product {
          ...ProductRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[O]),M=m({__name:`ProductDialog`,props:e({product:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),c=h(),u=w({row:()=>r.product,start:e=>({...T(e,`number`,`name`,`unit`,`listPrice`),categoryId:e?.category?.id??``,...e&&{isActive:e.isActive}}),create:A,edit:j,done:`app.saved`}),{state:p,action:m,conflicts:g}=u,_=f(()=>[{name:`number`,label:a(`term.productNumber`),kind:`text`,required:!0,max:40,disabled:r.product!==null},{name:`name`,label:a(`term.productName`),kind:`text`,required:!0,max:200},{name:`categoryId`,label:a(`term.category`),kind:`select`,options:c.value},{name:`unit`,label:a(`term.unit`),kind:`text`,max:40},{name:`listPrice`,label:a(`term.listPrice`),kind:`decimal`,required:!0},...r.product?[{name:`isActive`,label:a(`products.isActive`),kind:`switch`}]:[]]);async function v(){await u.save()&&(i.value=!1)}return(t,r)=>(n(),l(E,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:o(p),"onUpdate:modelValue":r[1]||=e=>d(p)?p.value=e:null,title:e.product?o(a)(`products.edit`):o(a)(`products.new`),fields:_.value,action:o(m),conflicts:o(g),onSubmit:v,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),N=m({__name:`ProductsPage`,setup(e){let t=s(),d=h(),m=f(()=>[{kind:`text`,key:`q`,label:t(`products.search`),toFilter:([e])=>({OR:[{name:{contains:e}},{number:{contains:e}}]})},{kind:`options`,key:`category`,label:t(`term.category`),options:d.value,toFilter:e=>({category:{id:{in:[...e]}}})},{kind:`options`,key:`active`,label:t(`term.state`),options:[{value:`yes`,label:t(`products.isActive`)},{value:`no`,label:t(`products.inactive`)}],single:!0,toFilter:([e])=>({isActive:{eq:e===`yes`}})}]),w=_({document:k,connection:e=>e.products,filters:()=>m.value,sort:{by:`NUMBER`,direction:`ASC`}}),T=f(()=>v(`product:manage`)),E=f(()=>[{id:`number`,label:t(`term.productNumber`),sort:`NUMBER`,isFixed:!0,text:e=>e.number},{id:`name`,label:t(`term.productName`),sort:`NAME`,text:e=>e.name},{id:`category`,label:t(`term.category`),text:e=>e.category?.name},{id:`unit`,label:t(`term.unit`),text:e=>e.unit},{id:`listPrice`,label:t(`term.listPrice`),sort:`LIST_PRICE`,isNumeric:!0},{id:`isActive`,label:t(`term.state`)},...T.value?[{id:`edit`,label:t(`app.actions`),isFixed:!0}]:[]]),D=g(()=>w.rows.value);return(e,s)=>{let d=c;return n(),l(y,{title:o(t)(`term.products`)},{actions:r(()=>[T.value?(n(),l(d,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(D).start(null)},{default:r(()=>[a(i(o(t)(`products.new`)),1)]),_:1})):u(``,!0)]),default:r(()=>[p(x,{label:o(t)(`term.products`),list:o(w),columns:E.value,filters:m.value,"empty-text":o(t)(`products.empty`)},{"cell-listPrice":r(({row:e})=>[p(S,{amount:e.listPrice,currency:e.currency},null,8,[`amount`,`currency`])]),"cell-isActive":r(({row:e})=>[p(C,{text:e.isActive?o(t)(`products.isActive`):o(t)(`products.inactive`),tone:e.isActive?`success`:`neutral`},null,8,[`text`,`tone`])]),"cell-edit":r(({row:e})=>[p(b,{name:e.name,onClick:t=>o(D).start(e)},null,8,[`name`,`onClick`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),o(D).isOpen.value?(n(),l(M,{key:0,open:o(D).isOpen.value,"onUpdate:open":s[1]||=e=>o(D).isOpen.value=e,product:o(D).row.value,onReload:s[2]||=e=>o(w).page.refresh()},null,8,[`open`,`product`])):u(``,!0)]),_:1},8,[`title`])}}});export{N as default};