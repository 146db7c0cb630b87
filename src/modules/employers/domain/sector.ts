export { SECTORS, type SectorCode } from '../../../law/sectors';
