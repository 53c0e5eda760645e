import{In as e,Qn as t,Rn as n,Rr as r,_n as i,_r as a,c as o,cr as s,d as c,dn as l,fn as u,mn as d,on as f,or as p,pn as m,un as h,vn as g,yn as _}from"./i18n-C3EnPw8q.js";import{F as v,N as y,c as b,h as x}from"./index-CO4jgRa3.js";import{t as S}from"./FormField-BOOzPJmw.js";import{t as C}from"./Alert-BIYhrVnr.js";import{o as w}from"./runtime-dom.esm-bundler-D2Vh9SfL.js";import{a as T,t as E}from"./useAction-DULYfEKj.js";import{t as D}from"./EmployeePicker-Cf3ryn3N.js";import{r as O}from"./staff-options-DxepAdX3.js";import{t as k}from"./useUrlState--SYSgn0Y.js";import{t as A}from"./AppPage-BtRLRUQr.js";import{t as j}from"./FactList-BBw1fR8Q.js";import{t as M}from"./SectionCard-DB01mLCG.js";import{t as N}from"./graphql-1Wo5qhGy.js";var P=N(`
  query HandOverPage($id: ID!) {
    employee(id: $id) {
      id
      name
    }
    handOverPreview(employeeId: $id) {
      holdings {
        noun
        count
      }
      regions {
        customerCount
        region {
          id
          code
          name
        }
      }
    }
  }
`),F=N(`
  mutation EmployeeHandOver($input: EmployeeHandOverInput!) {
    employeeHandOver(input: $input) {
      customerCount
      userErrors {
        code
        path
      }
    }
  }
`),I={key:0,class:`mt-2 text-sm text-muted`},L={class:`space-y-2`},R={class:`mb-2 text-sm font-medium`},z=_({__name:`HandOverPage`,setup(_){let N=o(),z=k(),B=T(),{confirm:V}=b(),H=O(),U=h({get:()=>z.first(`from`)||null,set:e=>z.patch({from:e?[e]:[]})}),W=x(P,()=>({id:U.value??``}),()=>U.value===null),G=h(()=>U.value&&W.data.value?.employee?W.data.value.handOverPreview:null),K=h(()=>H.value.filter(({value:e})=>e!==U.value)),q=h(()=>G.value?.holdings.every(({count:e})=>e===0)??!1),J=s(null),Y=p({}),X=s(``),Z=E(F),Q=h(()=>Object.entries(Y).flatMap(([e,t])=>t?[{regionId:e,toId:t}]:[])),$=h(()=>(G.value?.regions??[]).filter(({region:e})=>J.value||Y[e.id]).reduce((e,{customerCount:t})=>e+t,0)),ee=h(()=>(G.value?.holdings??[]).map(({noun:e,count:t})=>({label:N(`enum.holdingNoun.${e}`),text:String(t)})));async function te(){if(!U.value)return;let e=N(`planning.handOverSure`,{count:$.value});if(!await V({title:N(`planning.handOver`),text:e,yes:N(`planning.handOver`)}))return;let t=await Z.run({fromId:U.value,toId:J.value,byRegion:Q.value,reason:X.value});t&&(B.add({title:N(`planning.handedOver`,{count:t.customerCount??0}),color:`success`}),X.value=``,W.refresh())}return(o,s)=>{let p=C,h=S,_=v,b=c;return e(),u(A,{title:a(N)(`term.handOver`),"is-narrow":``},{default:t(()=>[g(M,{title:a(N)(`planning.leaver`)},{default:t(()=>[g(D,{modelValue:U.value,"onUpdate:modelValue":s[0]||=e=>U.value=e,label:a(N)(`planning.leaver`)},null,8,[`modelValue`,`label`]),U.value?m(``,!0):(e(),d(`p`,I,r(a(N)(`planning.chooseLeaver`)),1))]),_:1},8,[`title`]),G.value?(e(),d(f,{key:0},[g(M,{title:a(N)(`planning.holdings`)},{default:t(()=>[g(j,{facts:ee.value},null,8,[`facts`]),q.value?(e(),u(p,{key:0,class:`mt-3`,color:`success`,variant:`subtle`,title:a(N)(`planning.nothingLeft`)},null,8,[`title`])):m(``,!0)]),_:1},8,[`title`]),G.value.regions.length>0?(e(),u(M,{key:0,title:a(N)(`planning.heir`),note:a(N)(`planning.handOverText`)},{default:t(()=>[l(`form`,{class:`space-y-4`,onSubmit:w(te,[`prevent`])},[g(h,{label:a(N)(`planning.heir`),help:a(N)(`planning.heirHelp`),name:`toId`},{default:t(()=>[g(y,{modelValue:J.value,"onUpdate:modelValue":s[1]||=e=>J.value=e,options:K.value,"is-optional":``},null,8,[`modelValue`,`options`])]),_:1},8,[`label`,`help`]),l(`fieldset`,L,[l(`legend`,R,r(a(N)(`planning.byRegion`)),1),(e(!0),d(f,null,n(G.value.regions,({region:n,customerCount:r})=>(e(),u(h,{key:n.id,label:a(N)(`planning.customersIn`,{region:`${n.code} ${n.name}`,count:r}),name:n.id},{default:t(()=>[g(y,{"model-value":Y[n.id]??null,options:K.value,"is-optional":``,"onUpdate:modelValue":e=>Y[n.id]=e??null},null,8,[`model-value`,`options`,`onUpdate:modelValue`])]),_:2},1032,[`label`,`name`]))),128))]),g(h,{label:a(N)(`term.reason`),name:`reason`,required:``},{default:t(()=>[g(_,{modelValue:X.value,"onUpdate:modelValue":s[2]||=e=>X.value=e,class:`w-full`,maxlength:500,rows:2},null,8,[`modelValue`])]),_:1},8,[`label`]),(e(!0),d(f,null,n(a(Z).fieldErrors.value,({message:t})=>(e(),u(p,{key:t,color:`error`,variant:`subtle`,title:t,role:`alert`},null,8,[`title`]))),128)),g(b,{type:`submit`,loading:a(Z).running.value,disabled:$.value===0||X.value.trim()===``},{default:t(()=>[i(r(a(N)(`planning.handOver`)),1)]),_:1},8,[`loading`,`disabled`])],32)]),_:1},8,[`title`,`note`])):m(``,!0)],64)):m(``,!0)]),_:1},8,[`title`])}}});export{z as default};