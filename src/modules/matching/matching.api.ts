export { TaxRegistryRepository, type TaxRegistryRecord } from './persistence/tax-registry.repository';
