export default {
  new: ['新建产品', 'New product'],
  edit: ['编辑产品', 'Edit product'],
  newCategory: ['新建类别', 'New category'],
  editCategory: ['编辑类别', 'Edit category'],
  search: ['搜索品名、编号', 'Search name or number'],
  searchCategories: ['搜索类别', 'Search categories'],
  isActive: ['在售', 'On sale'],
  inactive: ['停售', 'Not on sale'],
  empty: ['还没有产品。订单行要从产品中选择。', 'There are no products yet. Order lines choose from them.'],
  noCategories: ['还没有产品类别。', 'There are no product categories yet.'],
} as const;
