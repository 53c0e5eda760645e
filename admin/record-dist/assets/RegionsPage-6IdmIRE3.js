import{En as e,Gn as t,In as n,Qn as r,Rn as i,Rr as a,_n as o,_r as s,c,cr as l,d as u,dn as d,fn as f,mn as p,on as m,pn as h,rr as g,un as _,vn as v,yn as y}from"./i18n-C3EnPw8q.js";import{t as b}from"./useEditing-BHPEnngy.js";import{n as x}from"./ListPager-ujzTKbzo.js";import{t as S}from"./useViewer-DYWxkZbm.js";import{t as C}from"./AppPage-BtRLRUQr.js";import{t as w}from"./EditButton-CB0gGfLy.js";import{t as T}from"./ListFrame-D7TfBDLd.js";import{t as E}from"./useAction-DULYfEKj.js";import{W as D,h as O}from"./index-CO4jgRa3.js";import{t as k}from"./FormDialog-MbxfEAIh.js";import{t as A}from"./graphql-1Wo5qhGy.js";var j=A(`
  fragment RegionRow on Region {
    id
    version
    code
    name
    isWeak
  }
`),M=A(`
    query RegionsPage($filter: RegionFilter, $sort: [RegionSort!], $first: Int, $after: String) {
      regions(filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RegionRow
        }
      }
    }
  `,[j]),N=A(`
    mutation RegionCreate($input: RegionCreateInput!) {
      regionCreate(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[j]),P=A(`
    mutation RegionEdit($input: RegionEditInput!) {
      regionEdit(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[j]),F=A(`
  query RegionRecodePreview($regionId: ID!, $code: String!) {
    regionRecodePreview(regionId: $regionId, code: $code) {
      customers
      samples {
        before
        after
      }
    }
  }
`),I=A(`
    mutation RegionRecode($input: RegionRecodeInput!) {
      regionRecode(input: $input) {
        region {
          ...RegionRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[j]),L={key:0,role:`status`,class:`space-y-1 text-sm sm:col-span-2`},R={class:`font-medium text-highlighted`},z={key:0,class:`text-muted`},B={class:`grid gap-x-6 font-mono sm:grid-cols-2`},V=y({__name:`RecodeDialog`,props:e({region:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let o=e,u=t(e,`open`),g=c(),v=l({code:``,reason:``}),y=_(()=>String(v.value.code??``).trim().toUpperCase()),b=_(()=>/^[A-Z]{2,4}$/.test(y.value)),x=O(F,()=>({regionId:o.region.id,code:y.value}),()=>!b.value),S=_(()=>b.value?x.data.value?.regionRecodePreview??null:null),C=E(I,{done:`filing.recoded`}),w=_(()=>[{name:`code`,label:g(`term.newRegionCode`),kind:`text`,required:!0,max:4,help:g(`staff.regionCodeHelp`)},{name:`reason`,label:g(`term.reason`),kind:`area`,required:!0,max:500}]);async function T(){let{id:e,version:t}=o.region,n=String(v.value.reason??``);await C.run({id:e,version:t,code:y.value,reason:n})&&(u.value=!1)}return(t,o)=>(n(),f(k,{open:u.value,"onUpdate:open":o[0]||=e=>u.value=e,modelValue:v.value,"onUpdate:modelValue":o[1]||=e=>v.value=e,title:`${s(g)(`filing.recode`)}: ${e.region.code} ${e.region.name}`,description:s(g)(`filing.recodeText`),fields:w.value,action:s(C).state.value,"submit-label":s(g)(`filing.recode`),"is-dangerous":``,onSubmit:T,onReload:o[2]||=e=>t.$emit(`reload`)},{default:r(()=>[S.value?(n(),p(`div`,L,[d(`p`,R,a(s(g)(`filing.recodeCount`,{n:S.value.customers})),1),S.value.samples.length>0?(n(),p(`p`,z,a(s(g)(`filing.recodePreview`)),1)):h(``,!0),d(`ul`,B,[(n(!0),p(m,null,i(S.value.samples,e=>(n(),p(`li`,{key:e.before,class:`whitespace-nowrap`},a(e.before)+` → `+a(e.after),1))),128))])])):h(``,!0)]),_:1},8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`,`submit-label`]))}}),H=y({__name:`RegionDialog`,props:e({region:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=c(),o=D({row:()=>r.region,start:e=>({code:e?.code??``,name:e?.name??``,isWeak:e?.isWeak??!1}),create:N,edit:P,done:`app.saved`}),{state:l,action:u,conflicts:d}=o,p=_(()=>[{name:`code`,label:a(`term.code`),kind:`text`,required:!0,max:4,help:a(`staff.regionCodeHelp`),disabled:r.region!==null},{name:`name`,label:a(`term.name`),kind:`text`,required:!0,max:100},{name:`isWeak`,label:a(`term.isWeak`),kind:`switch`}]);async function m(){await o.save()&&(i.value=!1)}return(t,r)=>(n(),f(k,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:s(l),"onUpdate:modelValue":r[1]||=e=>g(l)?l.value=e:null,title:e.region?s(a)(`staff.editRegion`):s(a)(`staff.newRegion`),fields:p.value,action:s(u),conflicts:s(d),onSubmit:m,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),U=y({__name:`RegionsPage`,setup(e){let t=c(),i=_(()=>[{kind:`text`,key:`q`,label:t(`staff.searchRegions`),toFilter:([e])=>({OR:[{name:{contains:e}},{code:{contains:e}}]})}]),d=x({document:M,connection:e=>e.regions,filters:()=>i.value,sort:{by:`CODE`,direction:`ASC`}}),p=_(()=>[{id:`code`,label:t(`term.code`),sort:`CODE`,text:e=>e.code},{id:`name`,label:t(`term.name`),sort:`NAME`,text:e=>e.name},{id:`isWeak`,label:t(`term.isWeak`),text:e=>e.isWeak?t(`app.yes`):``},...m.value||g.value?[{id:`edit`,label:t(`app.actions`)}]:[]]),m=_(()=>S(`region:manage`)),g=_(()=>S(`region:recode`)),y=l(null),E=_({get:()=>y.value!==null,set:()=>y.value=null}),D=b(()=>d.rows.value);return(e,c)=>{let l=u;return n(),f(C,{title:s(t)(`term.regions`)},{actions:r(()=>[m.value?(n(),f(l,{key:0,icon:`i-lucide-plus`,onClick:c[0]||=e=>s(D).start(null)},{default:r(()=>[o(a(s(t)(`staff.newRegion`)),1)]),_:1})):h(``,!0)]),default:r(()=>[v(T,{label:s(t)(`term.regions`),list:s(d),columns:p.value,filters:i.value,"empty-text":s(t)(`staff.noRegions`)},{"cell-edit":r(({row:e})=>[m.value?(n(),f(w,{key:0,name:e.name,onClick:t=>s(D).start(e)},null,8,[`name`,`onClick`])):h(``,!0),g.value?(n(),f(l,{key:1,size:`xs`,color:`neutral`,variant:`ghost`,icon:`i-lucide-replace`,class:`min-h-6`,"aria-label":`${s(t)(`filing.recode`)}: ${e.name}`,onClick:t=>y.value=e},{default:r(()=>[o(a(s(t)(`filing.recode`)),1)]),_:1},8,[`aria-label`,`onClick`])):h(``,!0)]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),s(D).isOpen.value?(n(),f(H,{key:0,open:s(D).isOpen.value,"onUpdate:open":c[1]||=e=>s(D).isOpen.value=e,region:s(D).row.value,onReload:c[2]||=e=>s(d).page.refresh()},null,8,[`open`,`region`])):h(``,!0),y.value?(n(),f(V,{key:1,open:E.value,"onUpdate:open":c[3]||=e=>E.value=e,region:y.value,onReload:c[4]||=e=>s(d).page.refresh()},null,8,[`open`,`region`])):h(``,!0)]),_:1},8,[`title`])}}});export{U as default};