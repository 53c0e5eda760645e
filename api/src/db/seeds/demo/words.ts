/** What the demo company talks about; Chinese, because its people are. */

export const surnames = [
  ...'陈王李张刘周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔',
];

export const givenNames = {
  M: [
    '建国',
    '志强',
    '伟',
    '明辉',
    '俊杰',
    '浩然',
    '文斌',
    '国栋',
    '嘉诚',
    '永康',
    '子轩',
    '天宇',
    '晓峰',
    '少华',
    '立新',
    '宏毅',
    '德胜',
    '振华',
    '思远',
    '鹏',
  ],
  F: [
    '丽华',
    '秀英',
    '敏',
    '晓燕',
    '雅琴',
    '婷婷',
    '佳怡',
    '雪梅',
    '静',
    '思琪',
    '美玲',
    '慧敏',
    '若兰',
    '玉珍',
    '春燕',
    '欣怡',
    '晓云',
    '淑芬',
    '诗涵',
    '倩',
  ],
} as const;

export interface RegionFacts {
  readonly code: string;
  readonly name: string;
  readonly isWeak: boolean;
  readonly dialling: string;
  readonly cities: readonly string[];
  readonly streets: readonly string[];
}

export const regions: readonly RegionFacts[] = [
  {
    code: 'SHX',
    name: '上海浦西',
    isWeak: false,
    dialling: '021',
    cities: ['上海'],
    streets: ['南京西路', '淮海中路', '漕溪北路', '西藏中路', '四川北路', '虹桥路'],
  },
  {
    code: 'SHP',
    name: '上海浦东',
    isWeak: false,
    dialling: '021',
    cities: ['上海'],
    streets: ['世纪大道', '张杨路', '浦东南路', '金科路', '锦绣路'],
  },
  {
    code: 'JS',
    name: '江苏',
    isWeak: false,
    dialling: '0512',
    cities: ['苏州', '无锡', '南京', '常州', '南通'],
    streets: ['人民路', '观前街', '中山路', '太湖大道', '新区大道'],
  },
  {
    code: 'ZJ',
    name: '浙江',
    isWeak: false,
    dialling: '0571',
    cities: ['杭州', '宁波', '嘉兴', '绍兴', '湖州'],
    streets: ['延安路', '解放路', '中山东路', '江南大道', '环城北路'],
  },
  {
    code: 'AH',
    name: '安徽',
    isWeak: true,
    dialling: '0551',
    cities: ['合肥', '芜湖', '马鞍山'],
    streets: ['长江中路', '徽州大道', '北京中路', '湖东路'],
  },
  {
    code: 'SD',
    name: '山东',
    isWeak: false,
    dialling: '0532',
    cities: ['青岛', '济南', '烟台'],
    streets: ['香港中路', '泉城路', '南大街', '经十路'],
  },
  {
    code: 'GD',
    name: '广东',
    isWeak: false,
    dialling: '020',
    cities: ['广州', '深圳', '佛山', '东莞'],
    streets: ['北京路', '深南大道', '天河路', '祖庙路', '鸿福路'],
  },
  {
    code: 'HB',
    name: '湖北',
    isWeak: true,
    dialling: '027',
    cities: ['武汉', '宜昌'],
    streets: ['解放大道', '中山大道', '东湖路', '沿江大道'],
  },
];

export interface ShopFacts {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly address: string;
  readonly openedOn: string;
}

export const shops: readonly ShopFacts[] = [
  { code: 'NJL', name: '南京路总店', region: 'SHX', address: '上海市黄浦区南京东路 618 号', openedOn: '1908-09-10' },
  { code: 'YUY', name: '豫园店', region: 'SHX', address: '上海市黄浦区方浜中路 269 号', openedOn: '1956-01-20' },
  { code: 'XJH', name: '徐家汇店', region: 'SHX', address: '上海市徐汇区肇嘉浜路 1000 号', openedOn: '1998-05-01' },
  { code: 'JAS', name: '静安寺店', region: 'SHX', address: '上海市静安区南京西路 1686 号', openedOn: '2003-09-01' },
  { code: 'LJZ', name: '陆家嘴店', region: 'SHP', address: '上海市浦东新区陆家嘴环路 168 号', openedOn: '2009-08-18' },
  { code: 'LYS', name: '联洋店', region: 'SHP', address: '上海市浦东新区芳甸路 300 号', openedOn: '2015-06-06' },
];

export interface ProductFacts {
  readonly name: string;
  readonly unit: string;
  readonly price: string;
  /** When it is asked for most; the others sell the whole year. */
  readonly season?: 'MID_AUTUMN' | 'NEW_YEAR' | 'SPRING';
}

export const catalogue: Readonly<Record<string, readonly ProductFacts[]>> = {
  广式月饼: [
    { name: '双黄白莲蓉月饼', unit: '只', price: '28.00', season: 'MID_AUTUMN' },
    { name: '蛋黄豆沙月饼', unit: '只', price: '22.00', season: 'MID_AUTUMN' },
    { name: '伍仁月饼', unit: '只', price: '20.00', season: 'MID_AUTUMN' },
    { name: '陈皮豆沙月饼', unit: '只', price: '24.00', season: 'MID_AUTUMN' },
    { name: '椰蓉月饼', unit: '只', price: '18.00', season: 'MID_AUTUMN' },
  ],
  苏式月饼: [
    { name: '鲜肉月饼', unit: '只', price: '5.50', season: 'MID_AUTUMN' },
    { name: '百果月饼', unit: '只', price: '6.50', season: 'MID_AUTUMN' },
    { name: '玫瑰豆沙苏月', unit: '只', price: '6.00', season: 'MID_AUTUMN' },
    { name: '黑麻椒盐苏月', unit: '只', price: '6.00', season: 'MID_AUTUMN' },
  ],
  月饼礼盒: [
    { name: '和兴团圆礼盒', unit: '盒', price: '268.00', season: 'MID_AUTUMN' },
    { name: '百年如月礼盒', unit: '盒', price: '398.00', season: 'MID_AUTUMN' },
    { name: '花好月圆礼盒', unit: '盒', price: '188.00', season: 'MID_AUTUMN' },
    { name: '流心奶黄礼盒', unit: '盒', price: '228.00', season: 'MID_AUTUMN' },
  ],
  中式糕点: [
    { name: '绿豆糕', unit: '盒', price: '32.00' },
    { name: '桂花糕', unit: '盒', price: '28.00' },
    { name: '核桃酥', unit: '袋', price: '19.80' },
    { name: '枣泥酥', unit: '盒', price: '36.00' },
    { name: '蝴蝶酥', unit: '袋', price: '25.00' },
    { name: '杏仁酥', unit: '袋', price: '22.50' },
    { name: '条头糕', unit: '盒', price: '16.00' },
  ],
  节令点心: [
    { name: '青团', unit: '盒', price: '30.00', season: 'SPRING' },
    { name: '八宝饭', unit: '只', price: '26.00', season: 'NEW_YEAR' },
    { name: '年糕', unit: '袋', price: '18.50', season: 'NEW_YEAR' },
    { name: '重阳糕', unit: '盒', price: '24.00' },
    { name: '鲜肉粽', unit: '只', price: '9.80' },
    { name: '新春糕点礼盒', unit: '盒', price: '158.00', season: 'NEW_YEAR' },
  ],
  西点: [
    { name: '奶油小方', unit: '块', price: '8.50' },
    { name: '哈斗', unit: '只', price: '7.00' },
    { name: '拿破仑', unit: '块', price: '12.00' },
    { name: '鲜奶栗子杯', unit: '杯', price: '15.00' },
  ],
};

/** How wholesale customers call themselves: a trade name between the city and what they are. */
export const tradeNames = [
  '福源',
  '聚丰',
  '恒昌',
  '瑞祥',
  '嘉禾',
  '万家',
  '鑫隆',
  '广德',
  '兴业',
  '泰和',
  '永安',
  '华联',
  '天颐',
  '金穗',
  '锦绣',
  '同春',
  '百汇',
  '悦来',
  '隆盛',
  '东方',
  '润发',
  '华庭',
  '景泰',
  '裕民',
  '长青',
  '盛世',
  '和顺',
  '丰泽',
  '汇贤',
  '安泰',
];

export const firms = [
  { suffix: '食品批发有限公司', business: '食品批发', nature: 'COMPANY', weight: 9 },
  { suffix: '商贸有限公司', business: '副食经销', nature: 'COMPANY', weight: 8 },
  { suffix: '超市有限公司', business: '连锁超市', nature: 'COMPANY', weight: 6 },
  { suffix: '大酒店', business: '酒店餐饮', nature: 'COMPANY', weight: 5 },
  { suffix: '礼品有限公司', business: '礼品团购', nature: 'COMPANY', weight: 5 },
  { suffix: '餐饮管理有限公司', business: '餐饮', nature: 'COMPANY', weight: 4 },
  { suffix: '茶楼', business: '茶楼', nature: 'PARTNER', weight: 3 },
  { suffix: '机关服务中心', business: '机关食堂', nature: 'GOVERNMENT', weight: 2 },
  { suffix: '糕点特约店', business: '特约经销', nature: 'PARTNER', weight: 3 },
] as const;

export const contactTitles = ['采购经理', '采购主管', '总经理', '店长', '副总经理', '行政主任', '财务主管'];

export const summaries = {
  FIRST: [
    '初次拜访，介绍百年老店和主打产品，留下样品与价目表。',
    '经转介绍上门，对苏式糕点感兴趣，约下周送样。',
    '陌生拜访，店主愿意先试销核桃酥和绿豆糕。',
  ],
  RETURN: [
    '回访销售情况，绿豆糕走得快，准备补货。',
    '核对库存，临期产品已协助陈列到前排。',
    '谈中秋礼盒预订，客户希望先看新包装。',
    '了解周边竞品价格，客户认可我们的品质。',
    '沟通下季度要货计划，约定月底确认数量。',
    '新任采购接手，重新介绍产品线与结算方式。',
    '试吃流心奶黄，反馈甜度合适，考虑上架。',
    '商量端午与中秋两季的陈列位置和促销员。',
  ],
  DELIVERY: ['随车送货，清点无误，签回送货单。', '送样品两盒，负责人当场试吃。', '送中秋物料：展架一套、价签若干。'],
  COLLECTION: [
    '对账并催收上月货款，约定本周五转账。',
    '收回尾款凭证，开票信息已核对。',
    '客户资金紧张，商定分两次付清。',
  ],
  COMPLAINT: ['反映一箱礼盒外包装压痕，已拍照，安排换货。', '投诉到货晚一天，说明原因并致歉。'],
  COURTESY: ['节前问候，送上新品试吃装。', '祝贺分店开业，谈店庆团购。'],
} as const;

export const nextSteps = [
  '下周电话确认数量',
  '送新品样品',
  '发报价单',
  '约采购经理面谈',
  '跟进货款到账',
  '安排试吃活动',
  '准备合同',
];

export const topics = ['中秋预订', '价格与折扣', '陈列与促销', '结算方式', '新品试吃', '库存与补货', '售后'];
