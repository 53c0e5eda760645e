export { Binder } from './binder.ts';
export { answeredByReader, Computed, HasList, HasPage, ReadOne, ReadPage } from './declare.ts';
export { hidesFrom, rightOf } from './exposed-fields.ts';
export { sortedAs, sortedByLabel } from './labels.ts';
export { byCode, byName, byPhone, searchedBy, type SearchWay, through } from './search.ts';
