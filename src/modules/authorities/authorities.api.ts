export { AuthorityTree, placeOf, type AuthorityNode, type Level } from './domain/authority-tree';
export { AuthorityTreeQuery } from './persistence/authority-tree.query';
export { AUTHORITY_LEVELS } from './persistence/authority.entity';
export { AuthorityRepository, type AuthorityRecord, type StoredAuthority } from './persistence/authority.repository';
