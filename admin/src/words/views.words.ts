/** Saved views of lists. */
export default {
  modified: ['已修改', 'Modified'],
  ownViews: ['我的视图', 'My views'],
  removeView: ['删除视图', 'Remove the view'],
  removeViewAsk: ['删除视图“{name}”？', 'Remove the view “{name}”?'],
  removeViewText: ['列表本身不受影响。', 'The list itself stays as it is.'],
  resetView: ['还原', 'Reset'],
  saveView: ['保存', 'Save'],
  saveViewAs: ['另存为…', 'Save as…'],
  sharedViews: ['共享视图', 'Shared views'],
  viewRemoved: ['视图已删除', 'The view was removed'],
  viewSaved: ['视图已保存', 'The view was saved'],
  views: ['视图', 'Views'],
  wholeList: ['全部', 'Whole list'],
  viewDefaultOf: ['默认用于角色', 'Lists open with it for'],
  viewName: ['视图名称', 'Name of the view'],
  viewShared: ['所有人可见', 'Everybody sees it'],
} as const;
