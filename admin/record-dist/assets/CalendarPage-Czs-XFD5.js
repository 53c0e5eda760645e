import{En as e,Fr as t,Gn as n,In as r,Qn as i,Rn as a,Rr as o,_n as s,_r as c,a as l,c as u,d,dn as f,fn as p,mn as m,on as h,pn as g,rr as _,un as v,vn as y,yn as b}from"./i18n-C3EnPw8q.js";import{W as x,c as S,h as C,m as w,o as T}from"./index-CO4jgRa3.js";import{t as E}from"./useAction-DULYfEKj.js";import{t as D}from"./useEditing-BHPEnngy.js";import{t as O}from"./useUrlState--SYSgn0Y.js";import{t as k}from"./useViewer-DYWxkZbm.js";import{t as A}from"./AppPage-BtRLRUQr.js";import{t as j}from"./DataTable-B5H6Gc52.js";import{t as M}from"./DateText-Dgjr_-U7.js";import{t as N}from"./EditButton-CB0gGfLy.js";import{t as P}from"./LoadGate-Dy_0mF9j.js";import{t as F}from"./SectionCard-DB01mLCG.js";import{t as I}from"./StateMessage-BMDKe1eU.js";import{t as L}from"./StatusBadge-CdikxB8Y.js";import{t as R}from"./graphql-1Wo5qhGy.js";import{t as z}from"./FormDialog-MbxfEAIh.js";import{t as B}from"./format-DfEJvD7y.js";var V=R(`
  fragment CalendarDayRow on CalendarDay {
    id
    version
    day
    kind
    name
  }
`),H=R(`
    query CalendarPage($year: Int!, $from: Date!, $to: Date!) {
      publicCalendarDays(year: $year) {
        day
        kind
        nameZh
        nameEn
      }
      calendarDays(filter: { day: { gte: $from, lte: $to } }, sort: [{ by: DAY, direction: ASC }], first: 100) {
        nodes {
          ...CalendarDayRow
        }
      }
    }
  `,[V]),U=R(`
    mutation CalendarDayCreate($input: CalendarDayCreateInput!) {
      calendarDayCreate(input: $input) {
        calendarDay {
          ...CalendarDayRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[V]),W=R(`
    mutation CalendarDayEdit($input: CalendarDayEditInput!) {
      calendarDayEdit(input: $input) {
        calendarDay {
          ...CalendarDayRow
        }
        userErrors {
          code
          path
        }
      }
    }
  `,[V]),G=R(`
  mutation CalendarDayRemove($input: CalendarDayRemoveInput!) {
    calendarDayRemove(input: $input) {
      userErrors {
        code
        path
      }
    }
  }
`),K=b({__name:`CalendarDayDialog`,props:e({row:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let t=e,i=n(e,`open`),a=u(),o=x({row:()=>t.row,start:e=>({day:e?.day??``,kind:e?.kind??`HOLIDAY`,name:e?.name??``}),create:U,edit:W,done:`calendar.saved`}),{state:s,action:l,conflicts:d}=o,f=v(()=>[{name:`day`,label:a(`calendar.day`),kind:`date`,required:!0,disabled:t.row!==null},{name:`kind`,label:a(`calendar.kind`),kind:`select`,required:!0,help:a(`calendar.kindHelp`),options:[`HOLIDAY`,`WORKDAY`].map(e=>({value:e,label:a(`calendar.${e}`)}))},{name:`name`,label:a(`calendar.name`),kind:`text`,required:!0,max:100}]);async function m(){await o.save()&&(i.value=!1)}return(t,n)=>(r(),p(z,{open:i.value,"onUpdate:open":n[0]||=e=>i.value=e,modelValue:c(s),"onUpdate:modelValue":n[1]||=e=>_(s)?s.value=e:null,title:e.row?c(a)(`calendar.edit`):c(a)(`calendar.add`),fields:f.value,action:c(l),conflicts:c(d),onSubmit:m,onReload:n[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`fields`,`action`,`conflicts`]))}}),q=e=>String(e).padStart(2,`0`);function J(e,t,n){let r=new Date(Date.UTC(e,t,0)).getUTCDate(),i=(new Date(Date.UTC(e,t-1,1)).getUTCDay()+6)%7,a=Array.from({length:i},()=>null);for(let i=1;i<=r;i+=1){let r=`${e}-${q(t)}-${q(i)}`;a.push({day:r,number:i,isWeekend:a.length%7>4,special:n.get(r)})}for(;a.length%7>0;)a.push(null);let o=Array.from({length:a.length/7},(e,t)=>a.slice(t*7,t*7+7));return{month:`${e}-${q(t)}`,weeks:o}}function Y(e,t){let n=new Map(t.map(e=>[e.day,e]));return Array.from({length:12},(t,r)=>J(e,r+1,n))}var X={class:`grid gap-4 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4`},Z={class:`pb-1 text-start text-sm font-medium text-highlighted`},Q={class:`text-xs text-muted`},$=[`title`],ee=[`title`],te={key:0,class:`sr-only`},ne=b({__name:`YearGrid`,props:{year:{},days:{},today:{}},setup(e){let n=e,i=u(),c=v(()=>Y(n.year,n.days)),d=e=>new Intl.DateTimeFormat(l.value,{month:`long`,timeZone:`UTC`}).format(new Date(`${e}-01T00:00:00Z`)),p=v(()=>[5,6,7,8,9,10,11].map(e=>{let t=new Date(Date.UTC(2026,0,e)),n=e=>new Intl.DateTimeFormat(l.value,{weekday:e,timeZone:`UTC`}).format(t);return{short:n(`narrow`),long:n(`long`)}}));function _({special:e,isWeekend:t,day:r}){let i=r===n.today?`ring-2 ring-primary`:``;return e?.kind===`HOLIDAY`?`bg-error/15 font-medium text-highlighted ${i}`:e?.kind===`WORKDAY`?`bg-success/20 font-medium text-highlighted ${i}`:`${t?`bg-elevated text-muted`:``} ${i}`}function y({special:e,day:t,isWeekend:n}){let r=e?i(`calendar.${e.kind}`):n?i(`calendar.WEEKEND`):``;return[B(t),r,e?.name].filter(Boolean).join(` · `)}return(e,n)=>(r(),m(`div`,X,[(r(!0),m(h,null,a(c.value,({month:e,weeks:n})=>(r(),m(`table`,{key:e,class:`w-full table-fixed self-start border-separate border-spacing-0.5 rounded-lg border border-default p-2 text-center text-sm tabular-nums`},[f(`caption`,Z,o(d(e)),1),f(`thead`,Q,[f(`tr`,null,[(r(!0),m(h,null,a(p.value,({short:e,long:t})=>(r(),m(`th`,{key:t,scope:`col`,class:`font-normal`},[f(`abbr`,{title:t,class:`no-underline`},o(e),9,$)]))),128))])]),f(`tbody`,null,[(r(!0),m(h,null,a(n,(e,n)=>(r(),m(`tr`,{key:n},[(r(!0),m(h,null,a(e,(e,n)=>(r(),m(`td`,{key:n,class:t([`h-7 rounded-sm`,e?_(e):``])},[e?(r(),m(`span`,{key:0,title:y(e)},[s(o(e.number),1),e.special?(r(),m(`span`,te,o(y(e)),1)):g(``,!0)],8,ee)):g(``,!0)],2))),128))]))),128))])]))),128))]))}}),re={class:`text-sm text-muted`},ie={class:`flex items-center gap-1`},ae={class:`min-w-20 text-center font-medium tabular-nums`,"aria-live":`polite`},oe={class:`space-y-4`},se={key:0,class:`text-xs text-muted`},ce=b({__name:`CalendarPage`,setup(e){let t=u(),n=O(),{confirm:a}=S(),_=T(),b=v(()=>{let e=n.first(`year`);return/^(19|20|21)\d\d$/.test(e)?Number(e):Number(_.slice(0,4))}),x=C(H,()=>({year:b.value,from:`${b.value}-01-01`,to:`${b.value}-12-31`})),R=w(x),z=E(G,{done:`calendar.removed`}),B=v(()=>k(`calendar:manage`)),V=v(()=>x.data.value?.calendarDays.nodes??[]),U=v(()=>{let e=new Set(V.value.map(({day:e})=>e)),t=(x.data.value?.publicCalendarDays??[]).map(({day:t,kind:n,nameZh:r,nameEn:i})=>({id:t,day:t,kind:n,name:l.value===`en`?i:r,own:null,isOverridden:e.has(t)})),n=V.value.map(e=>({...e,own:e,isOverridden:!1}));return[...t,...n].toSorted((e,t)=>e.day.localeCompare(t.day))}),W=D(()=>V.value),q=v(()=>[{id:`day`,label:t(`calendar.day`)},{id:`kind`,label:t(`calendar.kind`)},{id:`name`,label:t(`calendar.name`),text:({name:e})=>e},{id:`source`,label:t(`calendar.source`)},...B.value?[{id:`actions`,label:t(`app.actions`)}]:[]]);function J(e){n.patch({year:[String(e)]})}async function Y({id:e,version:n,name:r}){let i={title:t(`calendar.removeAsk`,{name:r}),text:t(`calendar.removeText`),yes:t(`app.remove`),isDangerous:!0};await a(i)&&await z.run({id:e,version:n})}return(e,n)=>{let a=d;return r(),p(A,{title:c(t)(`calendar.title`)},{under:i(()=>[f(`p`,re,o(c(t)(`calendar.noteShort`)),1)]),actions:i(()=>[f(`div`,ie,[y(a,{color:`neutral`,variant:`outline`,icon:`i-lucide-chevron-left`,"aria-label":c(t)(`calendar.previousYear`),onClick:n[0]||=e=>J(b.value-1)},null,8,[`aria-label`]),f(`span`,ae,o(c(t)(`calendar.year`,{year:b.value})),1),y(a,{color:`neutral`,variant:`outline`,icon:`i-lucide-chevron-right`,"aria-label":c(t)(`calendar.nextYear`),onClick:n[1]||=e=>J(b.value+1)},null,8,[`aria-label`])]),B.value?(r(),p(a,{key:0,icon:`i-lucide-plus`,onClick:n[2]||=e=>c(W).start(null)},{default:i(()=>[s(o(c(t)(`calendar.add`)),1)]),_:1})):g(``,!0)]),default:i(()=>[y(P,{page:c(R),"has-data":c(x).data.value!==void 0},{default:i(()=>[f(`div`,oe,[y(ne,{year:b.value,days:U.value,today:c(_)},null,8,[`year`,`days`,`today`]),y(F,{title:c(t)(`calendar.year`,{year:b.value}),"is-flush":``},{default:i(()=>[U.value.length>0?(r(),p(j,{key:0,label:c(t)(`calendar.title`),columns:q.value,rows:U.value},{"cell-day":i(({row:e})=>[y(M,{day:e.day},null,8,[`day`])]),"cell-kind":i(({row:e})=>[y(L,{text:c(t)(`calendar.${e.kind}`),tone:e.kind===`HOLIDAY`?`error`:`success`},null,8,[`text`,`tone`])]),"cell-source":i(({row:e})=>[s(o(e.own?c(t)(`calendar.ofCompany`):c(t)(`calendar.ofState`))+` `,1),e.isOverridden?(r(),m(`span`,se,`(`+o(c(t)(`calendar.overridden`))+`)`,1)):g(``,!0)]),"cell-actions":i(({row:e})=>[e.own?(r(),m(h,{key:0},[y(N,{name:e.name,onClick:t=>c(W).start(e.own)},null,8,[`name`,`onClick`]),y(a,{size:`xs`,color:`error`,variant:`ghost`,class:`min-h-6`,"aria-label":`${c(t)(`app.remove`)}: ${e.name}`,onClick:t=>Y(e.own)},{default:i(()=>[s(o(c(t)(`app.remove`)),1)]),_:1},8,[`aria-label`,`onClick`])],64)):g(``,!0)]),_:1},8,[`label`,`columns`,`rows`])):(r(),p(I,{key:1,icon:`i-lucide-calendar`,title:c(t)(`calendar.empty`,{year:b.value}),"is-small":``},null,8,[`title`]))]),_:1},8,[`title`])])]),_:1},8,[`page`,`has-data`]),c(W).isOpen.value?(r(),p(K,{key:0,open:c(W).isOpen.value,"onUpdate:open":n[3]||=e=>c(W).isOpen.value=e,row:c(W).row.value,onReload:n[4]||=e=>c(x).refresh()},null,8,[`open`,`row`])):g(``,!0)]),_:1},8,[`title`])}}});export{ce as default};