import{En as e,Gn as t,In as n,Qn as r,Rn as i,Rr as a,Tt as o,_n as s,_r as c,c as l,cr as u,d,dn as f,fn as p,mn as m,on as h,pn as g,un as _,vn as v,yn as y}from"./i18n-C3EnPw8q.js";import{t as b}from"./links-CsSSKwcU.js";import{n as x,r as S,t as C}from"./order-words-CGpN_K4H.js";import{n as w,t as T}from"./graphql-1Wo5qhGy.js";import{a as E,i as D,o as ee,r as O,t as k}from"./format-DfEJvD7y.js";import{I as A,L as j,R as M,h as N,i as P,m as F,o as I,r as L,v as R}from"./index-CO4jgRa3.js";import{n as z,t as B}from"./sees-fMgG2_bP.js";import{t as V}from"./AppPage-BtRLRUQr.js";import{t as te}from"./FactList-BBw1fR8Q.js";import{t as H}from"./LoadGate-Dy_0mF9j.js";import{t as U}from"./NotFound-QQv2N4IX.js";import{t as W}from"./RowLink-DmuzLrFk.js";import{t as G}from"./SectionCard-DB01mLCG.js";import{t as K}from"./StatusBadge-CdikxB8Y.js";import{t as q}from"./DateText-Dgjr_-U7.js";import{t as J}from"./StateMessage-BMDKe1eU.js";import{t as Y}from"./useAction-DULYfEKj.js";import{t as X}from"./FormDialog-MbxfEAIh.js";import{t as Z}from"./DataTable-B5H6Gc52.js";import{t as Q}from"./MoneyText-CurOlQkj.js";var ne=T(`
  fragment OrderLineRow on OrderLine {
    id
    version
    lineNo
    productName
    colour
    deliveryOn
    orderedQuantity
    cancelledQuantity
    shippedQuantity
    returnedQuantity
    openQuantity
    viewerCanCancel
    product {
      id
      unit
    }
    ... on OrderLine @include(if: $seesAmounts) {
      unitPrice
      discountRate
      netAmount
    }
  }
`),re=T(`
  fragment DeliveryItem on Delivery {
    id
    version
    number
    state
    shippedAt
    deliveredAt
    carrier
    viewerCanSign
    lines {
      id
      quantity
      orderLine {
        id
        lineNo
        productName
      }
    }
  }
`),ie=T(`
  fragment PaymentRow on Payment {
    id
    kind
    amount
    currency
    receivedOn
    method
    note @include(if: $seesDetails)
  }
`),ae=T(`
  fragment OrderHead on Order {
    id
    version
    number
    kind
    channel
    tradeMode
    state
    isOnHold
    isUrgent
    receivedAt
    enteredAt
    requestedShipOn
    ackAt
    ackDueAt
    currency
    customer {
      id
      code
      name
    }
    rep {
      id
      name
    }
    ... on Order @include(if: $seesDetails) {
      holdReason
      closeReason
      note
      shipToName
      shipToCity
      shipToAddress
      repliedText
    }
    ... on Order @include(if: $seesAmounts) {
      freight
      orderedAmount
      netAmount
      paidAmount
      refundedAmount
      dueAmount
    }
    viewerCanReply
    viewerCanCancel
    viewerCanHold
    viewerCanRelease
    viewerCanProgress
    viewerCanShip
    viewerCanRecordPayment
    viewerCanRefund
  }
`),oe=T(`
    query OrderPage($id: ID!, $seesAmounts: Boolean!, $seesDetails: Boolean!, $seesPayments: Boolean!) {
      order(id: $id) {
        ...OrderHead
        lines {
          ...OrderLineRow
        }
        deliveries {
          ...DeliveryItem
        }
        payments @include(if: $seesPayments) {
          ...PaymentRow
        }
      }
    }
  `,[ae,ne,re,ie]),se=T(`
  mutation OrderReply($input: OrderReplyInput!) {
    orderReply(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ce=T(`
  mutation OrderCancel($input: OrderCancelInput!) {
    orderCancel(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),le=T(`
  mutation OrderHold($input: OrderHoldInput!) {
    orderHold(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ue=T(`
  mutation OrderRelease($input: OrderReleaseInput!) {
    orderRelease(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),de=T(`
  mutation OrderProgress($input: OrderProgressInput!) {
    orderProgress(input: $input) {
      order {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),fe=T(`
  mutation OrderLineCancel($input: OrderLineCancelInput!) {
    orderLineCancel(input: $input) {
      orderLine {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),pe=T(`
  mutation DeliveryCreate($input: DeliveryCreateInput!) {
    deliveryCreate(input: $input) {
      delivery {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),me=T(`
  mutation DeliverySign($input: DeliverySignInput!) {
    deliverySign(input: $input) {
      delivery {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),he=T(`
  mutation PaymentRecord($input: PaymentRecordInput!) {
    paymentRecord(input: $input) {
      payment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),ge=T(`
  mutation PaymentRefund($input: PaymentRefundInput!) {
    paymentRefund(input: $input) {
      payment {
        id
      }
      userErrors {
        code
        path
      }
    }
  }
`),_e=y({__name:`SignDialog`,props:e({delivery:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let r=e,i=t(e,`open`),a=l(),o=Y(me,{done:`orders.signed`}),s=u({deliveredAt:P(),signedBy:``}),d=_(()=>[{name:`deliveredAt`,label:a(`term.deliveredAt`),kind:`instant`,required:!0},{name:`signedBy`,label:a(`term.signedBy`),kind:`text`,max:100}]);async function f(){let{id:e,version:t}=r.delivery,{deliveredAt:n,signedBy:a}=s.value,c={id:e,version:t,deliveredAt:L(String(n)),signedBy:String(a).trim()||null};await o.run(c)&&(i.value=!1)}return(t,r)=>(n(),p(X,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:s.value,"onUpdate:modelValue":r[1]||=e=>s.value=e,title:c(a)(`orders.signTitle`),description:e.delivery.number,fields:d.value,columns:1,action:c(o).state.value,onSubmit:f},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),ve={key:0,class:`divide-y divide-default text-sm`},ye={class:`font-mono text-highlighted`},be={class:`text-muted`},xe={class:`basis-full break-words`},Se=y({__name:`DeliveryList`,props:{deliveries:{}},setup(e){let t=e,o=l(),y=u(null),b=_(()=>t.deliveries.find(e=>e.id===y.value)??null),x=_({get:()=>b.value!==null,set:()=>y.value=null}),S=e=>e.lines.map(e=>`${e.orderLine.productName} × ${E(e.quantity)}`).join(` · `);return(t,l)=>{let u=d;return n(),p(G,{title:c(o)(`term.deliveries`)},{default:r(()=>[e.deliveries.length>0?(n(),m(`ul`,ve,[(n(!0),m(h,null,i(e.deliveries,e=>(n(),m(`li`,{key:e.id,class:`flex flex-wrap items-center gap-x-3 gap-y-1 py-2 first:pt-0 last:pb-0`},[f(`span`,ye,a(e.number),1),v(K,{text:c(o)(`enum.deliveryState.${e.state}`),tone:e.state===`DELIVERED`?`success`:`info`},null,8,[`text`,`tone`]),f(`span`,be,[v(q,{at:e.deliveredAt??e.shippedAt},null,8,[`at`]),e.carrier?(n(),m(h,{key:0},[s(` · `+a(e.carrier),1)],64)):g(``,!0)]),e.viewerCanSign?(n(),p(u,{key:0,class:`ms-auto`,size:`sm`,variant:`soft`,icon:`i-lucide-signature`,onClick:t=>y.value=e.id},{default:r(()=>[s(a(c(o)(`orders.sign`)),1)]),_:1},8,[`onClick`])):g(``,!0),f(`span`,xe,a(S(e)),1)]))),128))])):(n(),p(J,{key:1,"is-small":``,icon:`i-lucide-truck`,title:c(o)(`orders.noDeliveries`)},null,8,[`title`])),b.value?(n(),p(_e,{key:2,open:x.value,"onUpdate:open":l[0]||=e=>x.value=e,delivery:b.value},null,8,[`open`,`delivery`])):g(``,!0)]),_:1},8,[`title`])}}}),Ce=y({__name:`MoneyDialog`,props:e({order:{},isRefund:{type:Boolean}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let r=e,i=t(e,`open`),a=l(),o=Y(he,{done:`orders.paid`}),s=Y(ge,{done:`orders.refunded`}),d=_(()=>r.isRefund?s:o),f=r.order.dueAmount??`0`,m=u({amount:!r.isRefund&&M(f,`0`)>0?f:``,receivedOn:I(),method:`BANK_TRANSFER`,note:``}),h=_(()=>[{name:`amount`,label:a(`term.amount`),kind:`decimal`,required:!0,positive:!0,...r.order.dueAmount!==void 0&&{help:`${a(`term.dueAmount`)} ${D(f,r.order.currency)}`}},{name:`receivedOn`,label:a(`term.receivedOn`),kind:`date`,required:!0},{name:`method`,label:a(`term.method`),kind:`select`,required:!0,options:S()},{name:`note`,label:a(`term.note`),kind:`text`,max:500}]);async function g(){let{amount:e,receivedOn:t,method:n,note:a}=m.value,o={orderId:r.order.id,amount:String(e).trim(),receivedOn:String(t),method:n,note:String(a).trim()||null};await d.value.run(o)&&(i.value=!1)}return(t,r)=>(n(),p(X,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:m.value,"onUpdate:modelValue":r[1]||=e=>m.value=e,title:e.isRefund?c(a)(`orders.refund`):c(a)(`orders.pay`),description:e.order.number,fields:h.value,action:d.value.state.value,onSubmit:g},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),we=y({__name:`ProgressDialog`,props:e({order:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=[`CHECKED`,`IN_PRODUCTION`,`READY`],i=e,a=t(e,`open`),o=l(),s=Y(de,{done:`orders.progressed`}),d=u({step:`READY`}),f=_(()=>[{name:`step`,label:o(`term.state`),kind:`select`,required:!0,options:A(r,e=>o(`enum.orderState.${e}`))}]);async function m(){let{id:e,version:t}=i.order;await s.run({id:e,version:t,step:d.value.step})&&(a.value=!1)}return(t,r)=>(n(),p(X,{open:a.value,"onUpdate:open":r[0]||=e=>a.value=e,modelValue:d.value,"onUpdate:modelValue":r[1]||=e=>d.value=e,title:c(o)(`orders.progress`),description:e.order.number,fields:f.value,columns:1,action:c(s).state.value,onSubmit:m,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),Te=y({__name:`ReasonDialog`,props:e({kind:{},order:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=l(),o={hold:Y(le,{done:`orders.held`}),release:Y(ue,{done:`orders.released`}),cancel:Y(ce,{done:`orders.orderCancelled`})},s={hold:{title:`orders.holdTitle`,text:`orders.holdText`,submit:`orders.hold`},release:{title:`orders.releaseTitle`,text:`orders.releaseText`,submit:`orders.release`},cancel:{title:`orders.cancelAsk`,text:`orders.cancelText`,submit:`orders.cancel`}},d=u({reason:``}),f=_(()=>[{name:`reason`,label:a(`term.reason`),kind:`area`,required:!0,max:200}]),m=_(()=>s[r.kind]);async function h(){let{id:e,version:t}=r.order;await o[r.kind].run({id:e,version:t,reason:String(d.value.reason).trim()})&&(i.value=!1)}return(t,r)=>(n(),p(X,{open:i.value,"onUpdate:open":r[0]||=e=>i.value=e,modelValue:d.value,"onUpdate:modelValue":r[1]||=e=>d.value=e,"is-dangerous":e.kind===`cancel`,title:c(a)(m.value.title),description:c(a)(m.value.text),fields:f.value,columns:1,"submit-label":c(a)(m.value.submit),action:o[e.kind].state.value,onSubmit:h,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`is-dangerous`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),Ee=y({__name:`ReplyDialog`,props:e({order:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=[`CONFIRMED`,`NEEDS_INFO`,`REJECTED`],i=e,a=t(e,`open`),o=l(),s=Y(se,{done:`orders.replied`}),d=u({reply:`CONFIRMED`,via:i.order.channel,text:``}),f=_(()=>[{name:`reply`,label:o(`orders.reply`),kind:`select`,required:!0,options:A(r,e=>o(`enum.replyKind.${e}`))},{name:`via`,label:o(`orders.via`),kind:`select`,required:!0,options:x()},{name:`text`,label:o(`orders.replyText`),kind:`area`,required:!0,max:500,help:o(`orders.replyHelp`)}]);async function m(){let{id:e,version:t}=i.order,{reply:n,via:r,text:o}=d.value,c={id:e,version:t,reply:n,via:r,text:String(o).trim()};await s.run(c)&&(a.value=!1)}return(t,r)=>(n(),p(X,{open:a.value,"onUpdate:open":r[0]||=e=>a.value=e,modelValue:d.value,"onUpdate:modelValue":r[1]||=e=>d.value=e,title:c(o)(`orders.replyTitle`),description:e.order.number,fields:f.value,action:c(s).state.value,onSubmit:m,onReload:r[2]||=e=>t.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`action`]))}}),De=y({__name:`ShipDialog`,props:e({orderId:{},lines:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:[`update:open`],setup(e){let r=e,i=t(e,`open`),a=l(),o=Y(pe,{done:`orders.shipped`}),s=r.lines.filter(e=>M(e.openQuantity,`0`)>0),d=u({shippedAt:P(),carrier:``,...Object.fromEntries(s.map(e=>[e.id,j(e.openQuantity)]))}),f=_(()=>[{name:`shippedAt`,label:a(`term.shippedAt`),kind:`instant`,required:!0},{name:`carrier`,label:a(`term.carrier`),kind:`text`,max:100},...s.map(e=>({name:e.id,label:`${e.lineNo}. ${e.productName}`,kind:`decimal`,places:3,help:`${a(`term.open`)} ${E(e.openQuantity)}`}))]),m=_(()=>s.map(e=>({orderLineId:e.id,quantity:String(d.value[e.id]??``).trim()})).filter(e=>e.quantity!==``&&M(e.quantity,`0`)>0));function h(){let[e]=s;return m.value.length===0&&e?[{name:e.id,message:a(`orders.nothingToShip`)}]:[]}async function g(){let{shippedAt:e,carrier:t}=d.value,n={orderId:r.orderId,shippedAt:L(String(e)),carrier:String(t).trim()||null,lines:m.value};await o.run(n)&&(i.value=!1)}return(e,t)=>(n(),p(X,{open:i.value,"onUpdate:open":t[0]||=e=>i.value=e,modelValue:d.value,"onUpdate:modelValue":t[1]||=e=>d.value=e,title:c(a)(`orders.shipTitle`),fields:f.value,"submit-label":c(a)(`orders.ship`),action:c(o).state.value,validate:h,onSubmit:g},null,8,[`open`,`modelValue`,`title`,`fields`,`submit-label`,`action`]))}}),Oe=y({__name:`OrderActions`,props:{order:{},lines:{}},emits:[`reload`],setup(e){let t=e,i=l(),o=u(null),f=_({get:()=>o.value!==null,set:()=>o.value=null}),y=_(()=>{let e=o.value;return e===`hold`||e===`release`||e===`cancel`?e:null}),b=_(()=>{let{order:e}=t;return[{label:i(`orders.progress`),icon:`i-lucide-factory`,isShown:e.viewerCanProgress,onSelect:()=>o.value=`progress`},{label:i(`orders.refund`),icon:`i-lucide-undo-2`,isShown:e.viewerCanRefund,onSelect:()=>o.value=`refund`},{label:i(`orders.hold`),icon:`i-lucide-pause`,isShown:e.viewerCanHold,onSelect:()=>o.value=`hold`},{label:i(`orders.release`),icon:`i-lucide-play`,isShown:e.viewerCanRelease,onSelect:()=>o.value=`release`},{label:i(`orders.cancel`),icon:`i-lucide-ban`,color:`error`,isShown:e.viewerCanCancel,onSelect:()=>o.value=`cancel`}].filter(e=>e.isShown)});return(t,l)=>{let u=d,_=R;return n(),m(h,null,[e.order.viewerCanReply?(n(),p(u,{key:0,icon:`i-lucide-message-square-reply`,onClick:l[0]||=e=>o.value=`reply`},{default:r(()=>[s(a(c(i)(`orders.reply`)),1)]),_:1})):g(``,!0),e.order.viewerCanShip?(n(),p(u,{key:1,icon:`i-lucide-truck`,color:`neutral`,variant:`outline`,onClick:l[1]||=e=>o.value=`ship`},{default:r(()=>[s(a(c(i)(`orders.ship`)),1)]),_:1})):g(``,!0),e.order.viewerCanRecordPayment?(n(),p(u,{key:2,icon:`i-lucide-banknote`,color:`neutral`,variant:`outline`,onClick:l[2]||=e=>o.value=`pay`},{default:r(()=>[s(a(c(i)(`orders.pay`)),1)]),_:1})):g(``,!0),b.value.length>0?(n(),p(_,{key:3,items:b.value,content:{align:`end`}},{default:r(()=>[v(u,{icon:`i-lucide-ellipsis`,color:`neutral`,variant:`outline`},{default:r(()=>[s(a(c(i)(`app.more`)),1)]),_:1})]),_:1},8,[`items`])):g(``,!0),o.value===`reply`?(n(),p(Ee,{key:4,open:f.value,"onUpdate:open":l[3]||=e=>f.value=e,order:e.order,onReload:l[4]||=e=>t.$emit(`reload`)},null,8,[`open`,`order`])):g(``,!0),o.value===`progress`?(n(),p(we,{key:5,open:f.value,"onUpdate:open":l[5]||=e=>f.value=e,order:e.order,onReload:l[6]||=e=>t.$emit(`reload`)},null,8,[`open`,`order`])):g(``,!0),o.value===`ship`?(n(),p(De,{key:6,open:f.value,"onUpdate:open":l[7]||=e=>f.value=e,"order-id":e.order.id,lines:e.lines},null,8,[`open`,`order-id`,`lines`])):g(``,!0),o.value===`pay`||o.value===`refund`?(n(),p(Ce,{key:7,open:f.value,"onUpdate:open":l[8]||=e=>f.value=e,order:e.order,"is-refund":o.value===`refund`},null,8,[`open`,`order`,`is-refund`])):g(``,!0),y.value?(n(),p(Te,{key:8,open:f.value,"onUpdate:open":l[9]||=e=>f.value=e,kind:y.value,order:e.order,onReload:l[10]||=e=>t.$emit(`reload`)},null,8,[`open`,`kind`,`order`])):g(``,!0)],64)}}}),ke=y({__name:`CancelLineDialog`,props:e({line:{}},{open:{type:Boolean,required:!0},openModifiers:{}}),emits:e([`reload`],[`update:open`]),setup(e){let r=e,i=t(e,`open`),a=l(),o=Y(fe,{done:`orders.lineCancelled`}),s=u({quantity:j(r.line.openQuantity),reason:``}),d=_(()=>a(`orders.cancelLineText`,{n:r.line.lineNo,product:r.line.productName,open:E(r.line.openQuantity)})),f=_(()=>[{name:`quantity`,label:a(`term.quantity`),kind:`decimal`,places:3,positive:!0,required:!0},{name:`reason`,label:a(`term.reason`),kind:`text`,max:200}]);async function m(){let{id:e,version:t}=r.line,{quantity:n,reason:a}=s.value;await o.run({id:e,version:t,quantity:String(n).trim(),reason:String(a).trim()||null})&&(i.value=!1)}return(e,t)=>(n(),p(X,{open:i.value,"onUpdate:open":t[0]||=e=>i.value=e,modelValue:s.value,"onUpdate:modelValue":t[1]||=e=>s.value=e,"is-dangerous":``,title:c(a)(`orders.cancelLine`),description:d.value,fields:f.value,columns:1,"submit-label":c(a)(`orders.cancelLine`),action:c(o).state.value,onSubmit:m,onReload:t[2]||=t=>e.$emit(`reload`)},null,8,[`open`,`modelValue`,`title`,`description`,`fields`,`submit-label`,`action`]))}}),Ae={class:`text-highlighted`},je={key:0,class:`block text-xs text-muted`},Me=y({__name:`OrderLines`,props:{lines:{},currency:{}},emits:[`reload`],setup(e){let t=e,i=l(),o=u(null),h=_(()=>t.lines.find(e=>e.id===o.value)??null),y=_({get:()=>h.value!==null,set:()=>o.value=null}),b=_(()=>[{id:`unitPrice`,label:i(`term.unitPrice`),isNumeric:!0,text:e=>D(e.unitPrice,t.currency)},{id:`discount`,label:i(`term.discount`),isNumeric:!0,text:e=>ee(e.discountRate)},{id:`netAmount`,label:i(`term.netAmount`),isNumeric:!0,text:e=>D(e.netAmount,t.currency)}]),x=_(()=>[{id:`lineNo`,label:i(`term.lineNo`),text:e=>String(e.lineNo)},{id:`product`,label:i(`term.product`)},{id:`deliveryOn`,label:i(`term.deliveryOn`),text:e=>k(e.deliveryOn)},{id:`ordered`,label:i(`term.ordered`),isNumeric:!0,text:e=>E(e.orderedQuantity)},{id:`shipped`,label:i(`term.shipped`),isNumeric:!0,text:e=>E(e.shippedQuantity)},{id:`open`,label:i(`term.open`),isNumeric:!0,text:e=>E(e.openQuantity)},...B(`seesAmounts`)?b.value:[],...t.lines.some(e=>e.viewerCanCancel)?[{id:`actions`,label:i(`app.actions`)}]:[]]);return(t,l)=>{let u=d;return n(),p(G,{title:c(i)(`term.lines`),"is-flush":``},{default:r(()=>[v(Z,{label:c(i)(`term.lines`),columns:x.value,rows:e.lines},{"cell-product":r(({row:e})=>[f(`span`,Ae,a(e.productName),1),e.colour||e.product?.unit?(n(),m(`span`,je,a([e.colour,e.product?.unit].filter(Boolean).join(` · `)),1)):g(``,!0)]),"cell-actions":r(({row:e})=>[e.viewerCanCancel?(n(),p(u,{key:0,size:`xs`,color:`neutral`,variant:`ghost`,class:`min-h-6`,onClick:t=>o.value=e.id},{default:r(()=>[s(a(c(i)(`orders.cancelLine`)),1)]),_:1},8,[`onClick`])):g(``,!0)]),_:1},8,[`label`,`columns`,`rows`]),h.value?(n(),p(ke,{key:0,open:y.value,"onUpdate:open":l[0]||=e=>y.value=e,line:h.value,onReload:l[1]||=e=>t.$emit(`reload`)},null,8,[`open`,`line`])):g(``,!0)]),_:1},8,[`title`])}}}),Ne={class:`space-y-1 text-sm`},Pe={class:`text-muted`},$={class:`flex justify-between gap-4 border-t border-default pt-1 font-semibold text-highlighted`},Fe=y({__name:`OrderTotals`,props:{order:{}},setup(e){let t=e,o=l(),s=_(()=>[{label:o(`orders.sumOfLines`),amount:t.order.orderedAmount},{label:o(`term.freight`),amount:t.order.freight},{label:o(`term.netAmount`),amount:t.order.netAmount},{label:o(`term.paidAmount`),amount:t.order.paidAmount},{label:o(`term.refundedAmount`),amount:t.order.refundedAmount}]);return(t,l)=>(n(),p(G,{title:c(o)(`term.amount`)},{default:r(()=>[f(`dl`,Ne,[(n(!0),m(h,null,i(s.value,t=>(n(),m(`div`,{key:t.label,class:`flex justify-between gap-4`},[f(`dt`,Pe,a(t.label),1),f(`dd`,null,[v(Q,{amount:t.amount,currency:e.order.currency},null,8,[`amount`,`currency`])])]))),128)),f(`div`,$,[f(`dt`,null,a(c(o)(`term.dueAmount`)),1),f(`dd`,null,[v(Q,{amount:e.order.dueAmount,currency:e.order.currency},null,8,[`amount`,`currency`])])])])]),_:1},8,[`title`]))}}),Ie=y({__name:`PaymentList`,props:{payments:{}},setup(e){let t=l(),i=_(()=>[{id:`receivedOn`,label:t(`term.receivedOn`)},{id:`kind`,label:t(`term.paymentKind`),text:e=>t(`enum.paymentKind.${e.kind}`)},{id:`method`,label:t(`term.method`),text:e=>t(`enum.method.${e.method}`)},{id:`amount`,label:t(`term.amount`),isNumeric:!0,text:e=>D(e.amount,e.currency)},...B(`seesDetails`)?[{id:`note`,label:t(`term.note`),text:e=>e.note}]:[]]);return(a,o)=>(n(),p(G,{title:c(t)(`term.payments`),"is-flush":``},{default:r(()=>[e.payments.length>0?(n(),p(Z,{key:0,label:c(t)(`term.payments`),columns:i.value,rows:e.payments},{"cell-receivedOn":r(({row:e})=>[v(q,{day:e.receivedOn},null,8,[`day`])]),_:1},8,[`label`,`columns`,`rows`])):(n(),p(J,{key:1,"is-small":``,icon:`i-lucide-banknote`,title:c(t)(`orders.noPayments`)},null,8,[`title`]))]),_:1},8,[`title`]))}}),Le={class:`mt-1 flex flex-wrap items-center gap-2 text-sm`},Re={key:2,class:`text-muted`},ze={class:`grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]`},Be={class:`min-w-0 space-y-4`},Ve={class:`min-w-0 space-y-4`},He=y({__name:`OrderPage`,setup(e){let t=l(),i=o(),u=String(i.params.id),d=N(oe,()=>({id:u,...z(`seesAmounts`,`seesDetails`,`seesPayments`)})),h=F(d),y=_(()=>d.data.value?.order?w(d.data.value.order):null),x=_(()=>{let e=y.value;if(!e)return[];let n=[{label:t(`term.shipTo`),text:[e.shipToName,e.shipToCity,e.shipToAddress].filter(Boolean).join(` `)},{label:t(`term.note`),text:e.note}];return[{label:t(`term.customer`),slot:`customer`},{label:t(`term.rep`),text:e.rep?.name},{label:t(`term.orderKind`),text:t(`enum.orderKind.${e.kind}`)},{label:t(`term.channel`),text:t(`enum.channel.${e.channel}`)},{label:t(`term.tradeMode`),text:t(`enum.tradeMode.${e.tradeMode}`)},{label:t(`term.receivedAt`),text:O(e.receivedAt)},e.ackAt?{label:t(`term.ackAt`),text:O(e.ackAt)}:{label:t(`term.ackDueAt`),text:O(e.ackDueAt)},{label:t(`term.requestedShipOn`),text:k(e.requestedShipOn)},...B(`seesDetails`)?n:[]]}),S=_(()=>y.value?.closeReason??(y.value?.isOnHold?y.value.holdReason:null));return(e,i)=>(n(),p(H,{page:c(h),"has-data":c(d).data.value!==void 0},{default:r(()=>[y.value?(n(),p(V,{key:1,title:y.value.number,"back-to":c(b)(`OrdersPage`),"back-label":c(t)(`term.orders`)},{under:r(()=>[f(`div`,Le,[v(K,{text:c(t)(`enum.orderState.${y.value.state}`),tone:c(C)[y.value.state]},null,8,[`text`,`tone`]),y.value.isOnHold?(n(),p(K,{key:0,text:c(t)(`term.onHold`),tone:`error`},null,8,[`text`])):g(``,!0),y.value.isUrgent?(n(),p(K,{key:1,text:c(t)(`term.urgent`),tone:`warning`},null,8,[`text`])):g(``,!0),S.value?(n(),m(`span`,Re,a(S.value),1)):g(``,!0)])]),actions:r(()=>[v(Oe,{order:y.value,lines:y.value.lines,onReload:i[0]||=e=>c(d).refresh()},null,8,[`order`,`lines`])]),default:r(()=>[f(`div`,ze,[f(`div`,Be,[v(Me,{lines:y.value.lines,currency:y.value.currency,onReload:i[1]||=e=>c(d).refresh()},null,8,[`lines`,`currency`]),v(Se,{deliveries:y.value.deliveries},null,8,[`deliveries`]),y.value.payments?(n(),p(Ie,{key:0,payments:y.value.payments},null,8,[`payments`])):g(``,!0)]),f(`div`,Ve,[c(B)(`seesAmounts`)?(n(),p(Fe,{key:0,order:y.value},null,8,[`order`])):g(``,!0),v(G,{title:c(t)(`term.order`)},{default:r(()=>[v(te,{facts:x.value},{customer:r(()=>[v(W,{to:c(b)(`CustomerPage`,{id:y.value.customer.id})},{default:r(()=>[s(a(y.value.customer.name),1)]),_:1},8,[`to`])]),_:1},8,[`facts`])]),_:1},8,[`title`])])])]),_:1},8,[`title`,`back-to`,`back-label`])):(n(),p(U,{key:0}))]),_:1},8,[`page`,`has-data`]))}});export{He as default};