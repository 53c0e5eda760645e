import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,d as c,fn as l,pn as u,rr as d,un as f,vn as p,yn as m}from"./i18n-C3EnPw8q.js";import{t as h}from"./useEditing-BHPEnngy.js";import{n as g}from"./ListPager-ujzTKbzo.js";import{t as _}from"./useViewer-DYWxkZbm.js";import{t as v}from"./AppPage-BtRLRUQr.js";import{t as y}from"./EditButton-CB0gGfLy.js";import{t as b}from"./ListFrame-D7TfBDLd.js";import{W as x}from"./index-CO4jgRa3.js";import{t as S}from"./FormDialog-MbxfEAIh.js";import{t as C}from"./graphql-1Wo5qhGy.js";var w=C(`
  fragment ProductCategoryRow on ProductCategory {
    id
    version
    name
    description
  }
`),T=C(`
    query ProductCategoriesPage(
      $filter: ProductCategoryFilter
      $sort: [ProductCategorySort!]
      $first: Int
      $after: String
    ) {
      productCategories(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ProductCategoryRow
        }
      }
    }
  `,[w]),E=C(`
    mutation ProductCategoryCreate($input: ProductCategoryCreateInput!) {
      productCategoryCreate(input: $input) {
        productCategory {
          ...ProductCategoryRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[w]),D=C(`
    mutation ProductCategoryEdit($input: ProductCategoryEditInput!) {
      productCategoryEdit(input: $input) {
        productCategory {
          ...ProductCategoryRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[w]),O=m({__name:`ProductCategoryDialog`,props:e({category:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),c=x({row:()=>r.category,start:e=>({name:e?.name??``,description:e?.description??``}),create:E,edit:D,done:`app.saved`}),{state:u,action:p,conflicts:m}=c,h=f(()=>[{name:`name`,label:a(`term.name`),kind:`text`,required:!0,max:100},{name:`description`,label:a(`term.description`),kind:`area`,max:500}]);async function g(){await c.save()&&(i.value=!1)}return(t,r)=>(n(),l(S,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:o(u),"onUpdate:modelValue":r[1]||=e=>d(u)?u.value=e:null,title:e.category?o(a)(`products.editCategory`):o(a)(`products.newCategory`),fields:h.value,action:o(p),conflicts:o(m),onSubmit:g,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),k=m({__name:`ProductCategoriesPage`,setup(e){let t=s(),d=f(()=>[{kind:`text`,key:`q`,label:t(`products.searchCategories`),toFilter:([e])=>({OR:[{name:{contains:e}},{description:{contains:e}}]})}]),m=g({document:T,connection:e=>e.productCategories,filters:()=>d.value,sort:{by:`NAME`,direction:`ASC`}}),x=f(()=>_(`product:manage`)),S=f(()=>[{id:`name`,label:t(`term.name`),sort:`NAME`,text:e=>e.name},{id:`description`,label:t(`term.description`),text:e=>e.description},...x.value?[{id:`edit`,label:t(`app.actions`),isFixed:!0}]:[]]),C=h(()=>m.rows.value);return(e,s)=>{let f=c;return n(),l(v,{title:o(t)(`term.categories`)},{actions:r(()=>[x.value?(n(),l(f,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(C).start(null)},{default:r(()=>[a(i(o(t)(`products.newCategory`)),1)]),_:1})):u(``,!0)]),default:r(()=>[p(b,{label:o(t)(`term.categories`),list:o(m),columns:S.value,filters:d.value,"empty-text":o(t)(`products.noCategories`)},{"cell-edit":r(({row:e})=>[p(y,{name:e.name,onClick:t=>o(C).start(e)},null,8,[`name`,`onClick`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),o(C).isOpen.value?(n(),l(O,{key:0,open:o(C).isOpen.value,"onUpdate:open":s[1]||=e=>o(C).isOpen.value=e,category:o(C).row.value,onReload:s[2]||=e=>o(m).page.refresh()},null,8,[`open`,`category`])):u(``,!0)]),_:1},8,[`title`])}}});export{k as default};