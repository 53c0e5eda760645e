/** The table of rights: role by type by field. */
export default {
  title: ['权限总表', 'Table of rights'],
  help: [
    '服务器当前实际执行的规则：每个角色能看到哪些记录、哪些字段。',
    'What the server obeys right now: which rows and which fields each role reads.',
  ],
  role: ['角色', 'Role'],
  type: ['类型', 'Type'],
  rows: ['可见记录', 'Rows'],
  fields: ['字段', 'Fields'],
  field: ['字段', 'Field'],
  right: ['所需权限', 'Permission'],
  open: ['随记录可见', 'Open with the row'],
  readable: ['可见', 'Readable'],
  closed: ['不可见', 'Closed'],
  logged: ['查阅留痕', 'Reading is logged'],
  noTokens: ['令牌不可读', 'Closed to tokens'],
  countOf: ['可见 {seen} / {all}', '{seen} of {all}'],
  search: ['查找类型或字段', 'Find a type or field'],
  none: ['没有匹配的类型。', 'No type matches.'],
} as const;
