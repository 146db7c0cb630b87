export {
  TaxRegistryRepository,
  type DeclaredToTax,
  type TaxRegistryRecord,
} from './persistence/tax-registry.repository';
