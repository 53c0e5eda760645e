import{En as e,Gn as t,In as n,Qn as r,Rn as i,Rr as a,_r as o,c as s,cr as c,dn as l,fn as u,l as d,mn as f,on as p,pn as m,s as h,un as g,vn as _,yn as v}from"./i18n-C3EnPw8q.js";import{h as y,m as b,o as x}from"./index-CO4jgRa3.js";import{t as S}from"./useViewer-DYWxkZbm.js";import{t as C}from"./AppPage-BtRLRUQr.js";import{t as w}from"./DataTable-B5H6Gc52.js";import{t as T}from"./DateText-Dgjr_-U7.js";import{t as E}from"./EditButton-CB0gGfLy.js";import{t as D}from"./LoadGate-Dy_0mF9j.js";import{t as O}from"./useAction-DULYfEKj.js";import{t as k}from"./FormDialog-MbxfEAIh.js";import{t as A}from"./graphql-1Wo5qhGy.js";function j(e){return d(`system.setting.${e.replace(`.`,`_`)}`,e)}function M(e){try{let t=JSON.parse(e);return typeof t==`string`?t:JSON.stringify(t)}catch{return e}}function N(e,t){let n=e.trim();return t.startsWith(`"`)?JSON.stringify(n):n}function P(e,t){let n=t?d(`system.unit.${t}`,t):``;return[M(e),n].filter(Boolean).join(` `)||h(`app.none`)}var F=A(`
  fragment SettingRow on Setting {
    key
    value
    defaultValue
    unit
    inForce {
      id
      validFrom
      reason
      setBy {
        id
        loginName
        displayName
      }
    }
  }
`),I=A(`
    query SettingsPage {
      settings {
        ...SettingRow
      }
    }
  `,[F]),L=A(`
  query SettingHistory($key: String!) {
    settingValues(filter: { key: { eq: $key } }, sort: [{ by: VALID_FROM, direction: DESC }], first: 50) {
      nodes {
        id
        value
        validFrom
        reason
        createdAt
        setBy {
          id
          loginName
          displayName
        }
      }
    }
  }
`),R=A(`
  mutation SettingSet($input: SettingSetInput!) {
    settingSet(input: $input) {
      settingValue {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),z=[`aria-label`],B={class:`text-highlighted`},V={class:`text-muted`},H=v({__name:`SettingDialog`,props:e({setting:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let d=e,h=t(e,`open`),v=s(),b=O(R,{done:`system.settingSaved`}),S=y(L,()=>({key:d.setting.key})),C=c({value:M(d.setting.value),validFrom:x(),reason:``}),w=g(()=>[{name:`value`,label:v(`term.value`),kind:`text`,required:!0,max:200},{name:`validFrom`,label:v(`term.validFrom`),kind:`date`,required:!0,help:v(`system.validFromHelp`)},{name:`reason`,label:v(`term.reason`),kind:`area`,max:500}]);async function E(){let{value:e,validFrom:t,reason:n}=C.value,r={key:d.setting.key,value:N(String(e),d.setting.defaultValue),validFrom:String(t),reason:String(n).trim()||null};await b.run(r)&&(h.value=!1)}return(t,s)=>(n(),u(k,{open:h.value,"onUpdate:open":s[0]||=e=>h.value=e,modelValue:C.value,"onUpdate:modelValue":s[1]||=e=>C.value=e,title:o(v)(`system.setValue`),description:o(j)(e.setting.key),fields:w.value,action:o(b).state.value,onSubmit:E},{default:r(()=>[o(S).data.value?.settingValues.nodes.length?(n(),f(`ul`,{key:0,class:`space-y-1 border-t border-default pt-3 text-sm`,"aria-label":o(v)(`system.history`)},[(n(!0),f(p,null,i(o(S).data.value.settingValues.nodes,t=>(n(),f(`li`,{key:t.id,class:`flex flex-wrap gap-x-3`},[_(T,{day:t.validFrom,class:`text-muted`},null,8,[`day`]),l(`span`,B,a(o(P)(t.value,e.setting.unit)),1),l(`span`,V,a([t.setBy?.displayName??t.setBy?.loginName,t.reason].filter(Boolean).join(` · `)),1)]))),128))],8,z)):m(``,!0)]),_:1},8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),U={class:`rounded-lg border border-default`},W={class:`text-highlighted`},G={class:`block font-mono text-xs text-muted`},K=v({__name:`SettingsPage`,setup(e){let t=s(),i=y(I,()=>({})),d=b(i),f=g(()=>(i.data.value?.settings??[]).map(e=>({...e,id:e.key}))),p=c(null),h=g(()=>f.value.find(e=>e.key===p.value)??null),v=g({get:()=>h.value!==null,set:()=>p.value=null}),x=g(()=>[{id:`key`,label:t(`system.key`)},{id:`value`,label:t(`term.value`),text:e=>P(e.value,e.unit)},{id:`default`,label:t(`system.defaultValue`),text:e=>P(e.defaultValue,e.unit)},{id:`validFrom`,label:t(`term.validFrom`)},{id:`setBy`,label:t(`term.setBy`),text:e=>e.inForce?.setBy?.displayName??e.inForce?.setBy?.loginName},{id:`reason`,label:t(`term.reason`),text:e=>e.inForce?.reason},...S(`setting:manage`)?[{id:`edit`,label:t(`app.actions`)}]:[]]);return(e,s)=>(n(),u(C,{title:o(t)(`term.settings`)},{default:r(()=>[_(D,{page:o(d),"has-data":o(i).data.value!==void 0},{default:r(()=>[l(`div`,U,[_(w,{label:o(t)(`term.settings`),columns:x.value,rows:f.value},{"cell-key":r(({row:e})=>[l(`span`,W,a(o(j)(e.key)),1),l(`span`,G,a(e.key),1)]),"cell-validFrom":r(({row:e})=>[_(T,{day:e.inForce?.validFrom},null,8,[`day`])]),"cell-edit":r(({row:e})=>[_(E,{name:o(j)(e.key),onClick:t=>p.value=e.key},null,8,[`name`,`onClick`])]),_:1},8,[`label`,`columns`,`rows`])])]),_:1},8,[`page`,`has-data`]),h.value?(n(),u(H,{key:0,open:v.value,"onUpdate:open":s[0]||=e=>v.value=e,setting:h.value},null,8,[`open`,`setting`])):m(``,!0)]),_:1},8,[`title`]))}});export{K as default};