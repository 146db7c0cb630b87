export { AuthorityTree, placeOf, shortOfficeName, type AuthorityNode, type Level } from './domain/authority-tree';
export { AuthorityTreeQuery } from './persistence/authority-tree.query';
export { AUTHORITY_LEVELS } from '../../law/authority-levels';
export { AuthorityRepository, type AuthorityRecord, type StoredAuthority } from './persistence/authority.repository';
export {
  OfficeDetailsBook,
  type BankAccount,
  type OfficeDetails,
  type OfficeDetailsEntry,
} from './domain/office-details';
export { authorityError } from './domain/authority-errors';
export { OfficeDetailsRepository } from './persistence/office-details.repository';
export { ListOffices } from './use-cases/list-offices.query';
export { detailsOf, SetOfficeDetails, type EnteredDetails } from './use-cases/set-office-details.use-case';
export { authorityOptions, withKnownAuthority } from './documents/authority-choices';
export { AUTHORITY_WORDS } from './words';
