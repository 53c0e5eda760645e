import{En as e,Gn as t,In as n,Qn as r,Rr as i,_n as a,_r as o,c as s,cr as c,d as l,fn as u,pn as d,rr as f,un as p,vn as m,yn as h}from"./i18n-C3EnPw8q.js";import{a as g,n as _}from"./staff-options-DxepAdX3.js";import{t as v}from"./useEditing-BHPEnngy.js";import{n as y}from"./ListPager-ujzTKbzo.js";import{t as b}from"./useViewer-DYWxkZbm.js";import{t as x}from"./AppPage-BtRLRUQr.js";import{t as S}from"./DateText-Dgjr_-U7.js";import{t as C}from"./EditButton-CB0gGfLy.js";import{t as w}from"./ListFrame-D7TfBDLd.js";import{t as T}from"./graphql-1Wo5qhGy.js";import{t as E}from"./EmployeePicker-Cf3ryn3N.js";import{I as D,W as O,o as k,q as A}from"./index-CO4jgRa3.js";import{t as j}from"./FormDialog-MbxfEAIh.js";import{t as M}from"./useAction-DULYfEKj.js";var N=T(`
  fragment EmployeeRow on Employee {
    id
    version
    number
    name
    gender
    post
    email
    phone
    hiredOn
    leftOn
    shop {
      id
      name
    }
    region {
      id
      name
    }
    manager {
      id
      name
    }
  }
`),P=T(`
    query EmployeesPage($search: String, $filter: EmployeeFilter, $sort: [EmployeeSort!], $first: Int, $after: String) {
      employees(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EmployeeRow
        }
      }
    }
  `,[N]),F=T(`
    mutation EmployeeCreate($input: EmployeeCreateInput!) {
      employeeCreate(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[N]),I=T(`
    mutation EmployeeEdit($input: EmployeeEditInput!) {
      employeeEdit(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[N]),L=T(`
    mutation EmployeeLeave($input: EmployeeLeaveInput!) {
      employeeLeave(input: $input) {
        employee {
          ...EmployeeRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[N]),R=h({__name:`EmployeeDialog`,props:e({employee:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let i=e,a=t(e,`open`),c=s(),l=[`M`,`F`,`X`],d=_(),h=g(),v=O({row:()=>i.employee,start:e=>({...A(e,`number`,`name`,`gender`,`post`,`email`,`hiredOn`),shopId:e?.shop?.id??``,regionId:e?.region?.id??``,managerId:e?.manager?.id??``,phone:``}),create:F,edit:I,done:`app.saved`}),{state:y,action:b,conflicts:x}=v,S=p(()=>[{name:`number`,label:c(`term.employeeNumber`),kind:`text`,required:!0,max:40,disabled:i.employee!==null},{name:`name`,label:c(`term.personName`),kind:`text`,required:!0,max:100},{name:`gender`,label:c(`term.gender`),kind:`select`,options:D(l,e=>c(`enum.gender.${e}`))},{name:`post`,label:c(`term.post`),kind:`text`,max:100},{name:`shopId`,label:c(`term.shop`),kind:`select`,options:h.value},{name:`regionId`,label:c(`term.region`),kind:`select`,options:d.value},{name:`managerId`,label:c(`term.manager`),kind:`slot`},{name:`email`,label:c(`term.email`),kind:`email`,max:200},{name:`hiredOn`,label:c(`term.hiredOn`),kind:`date`},{name:`phone`,label:c(`term.phone`),kind:`text`,max:40,...i.employee&&{help:c(`customers.mobileHelp`)}}]);async function C(){await v.save()&&(a.value=!1)}return(t,i)=>(n(),u(j,{open:a.value,"onUpdate:open":i[0]||=e=>a.value=e,modelValue:o(y),"onUpdate:modelValue":i[1]||=e=>f(y)?y.value=e:null,title:e.employee?o(c)(`staff.editEmployee`):o(c)(`staff.newEmployee`),fields:S.value,action:o(b),conflicts:o(x),onSubmit:C,onReload:i[2]||=e=>t.$emit(`reload`)},{managerId:r(({set:t})=>[m(E,{"model-value":o(y).managerId||null,label:o(c)(`term.manager`),chosen:e.employee?.manager??null,"is-optional":``,"onUpdate:modelValue":t},null,8,[`model-value`,`label`,`chosen`,`onUpdate:modelValue`])]),_:1},8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),z=h({__name:`LeaveDialog`,props:e({employee:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=s(),l=M(L,{done:`app.saved`}),d=c({leftOn:r.employee.leftOn??k()}),f=p(()=>[{name:`leftOn`,label:a(`term.leftOn`),kind:`date`}]);async function m(){let{id:e,version:t}=r.employee;await l.run({id:e,version:t,leftOn:String(d.value.leftOn??``)||null})&&(i.value=!1)}return(t,r)=>(n(),u(j,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:d.value,"onUpdate:modelValue":r[1]||=e=>d.value=e,title:`${o(a)(`staff.leaveTitle`)} · ${e.employee.name}`,description:o(a)(`staff.leaveText`),fields:f.value,columns:1,action:o(l).state.value,onSubmit:m,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),B=h({__name:`EmployeesPage`,setup(e){let t=s(),c=_(),f=g(),h=p(()=>[{kind:`search`,key:`q`,label:t(`staff.searchEmployees`)},{kind:`options`,key:`region`,label:t(`term.region`),options:c.value,toFilter:e=>({region:{id:{in:[...e]}}})},{kind:`options`,key:`shop`,label:t(`term.shop`),options:f.value,toFilter:e=>({shop:{id:{in:[...e]}}})},{kind:`options`,key:`work`,label:t(`term.state`),options:[{value:`now`,label:t(`staff.atWork`)},{value:`left`,label:t(`staff.left`)}],single:!0,toFilter:([e])=>({leftOn:{isNull:e===`now`}})}]),T=y({document:P,connection:e=>e.employees,filters:()=>h.value,sort:{by:`NUMBER`,direction:`ASC`}}),E=p(()=>b(`employee:manage`)),D=p(()=>[{id:`number`,label:t(`term.employeeNumber`),sort:`NUMBER`,isFixed:!0,text:e=>e.number},{id:`name`,label:t(`term.personName`),sort:`NAME`,text:e=>e.name},{id:`post`,label:t(`term.post`),sort:`POST`,text:e=>e.post},{id:`shop`,label:t(`term.shop`),text:e=>e.shop?.name},{id:`region`,label:t(`term.region`),text:e=>e.region?.name},{id:`manager`,label:t(`term.manager`),text:e=>e.manager?.name},{id:`phone`,label:t(`term.phone`),text:e=>e.phone},{id:`email`,label:t(`term.email`),isExtra:!0,text:e=>e.email},{id:`hiredOn`,label:t(`term.hiredOn`),sort:`HIRED_ON`},{id:`leftOn`,label:t(`term.leftOn`),isExtra:!0},...E.value?[{id:`edit`,label:t(`app.actions`),isFixed:!0}]:[]]),O=v(()=>T.rows.value),k=v(()=>T.rows.value);return(e,s)=>{let c=l;return n(),u(x,{title:o(t)(`term.employees`)},{actions:r(()=>[E.value?(n(),u(c,{key:0,icon:`i-lucide-plus`,onClick:s[0]||=e=>o(O).start(null)},{default:r(()=>[a(i(o(t)(`staff.newEmployee`)),1)]),_:1})):d(``,!0)]),default:r(()=>[m(w,{label:o(t)(`term.employees`),list:o(T),columns:D.value,filters:h.value,"empty-text":o(t)(`staff.noEmployees`)},{"cell-hiredOn":r(({row:e})=>[m(S,{day:e.hiredOn},null,8,[`day`])]),"cell-leftOn":r(({row:e})=>[m(S,{day:e.leftOn},null,8,[`day`])]),"cell-edit":r(({row:e})=>[m(C,{name:e.name,onClick:t=>o(O).start(e)},null,8,[`name`,`onClick`]),m(c,{size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,onClick:t=>o(k).start(e)},{default:r(()=>[a(i(o(t)(`staff.leave`)),1)]),_:1},8,[`onClick`])]),_:1},8,[`label`,`list`,`columns`,`filters`,`empty-text`]),o(k).isOpen.value&&o(k).row.value?(n(),u(z,{key:0,open:o(k).isOpen.value,"onUpdate:open":s[1]||=e=>o(k).isOpen.value=e,employee:o(k).row.value,onReload:s[2]||=e=>o(T).page.refresh()},null,8,[`open`,`employee`])):d(``,!0),o(O).isOpen.value?(n(),u(R,{key:1,open:o(O).isOpen.value,"onUpdate:open":s[3]||=e=>o(O).isOpen.value=e,employee:o(O).row.value,onReload:s[4]||=e=>o(T).page.refresh()},null,8,[`open`,`employee`])):d(``,!0)]),_:1},8,[`title`])}}});export{B as default};