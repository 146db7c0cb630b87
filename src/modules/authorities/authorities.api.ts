export { AuthorityTree, placeOf, type AuthorityNode, type Level } from './domain/authority-tree';
export { AuthorityTreeQuery } from './persistence/authority-tree.query';
