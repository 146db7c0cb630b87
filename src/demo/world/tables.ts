import { assessmentsTable, type AssessmentOrder } from './assessments';
import { AUTHORITIES_TABLE, OFFICE_DETAILS_TABLE } from './authorities';
import type { CsvTable } from './csv';
import { employersTable } from './employer-particulars';
import { adjustmentsTable, paymentsTable, remindersTable } from './fact-tables';
import { participantsTable } from './participants';
import { taxRegistryTable } from './tax-registry';
import type { World } from './world';

/** Every file of a world, in the order in which they can be imported. Rows are made while they are read, never kept. */
export function worldTables(world: World, order: AssessmentOrder = 'period'): readonly CsvTable[] {
  return [
    AUTHORITIES_TABLE,
    employersTable(world),
    assessmentsTable(world, order),
    paymentsTable(world),
    adjustmentsTable(world),
    remindersTable(world),
    taxRegistryTable(world),
    OFFICE_DETAILS_TABLE,
    participantsTable(world),
  ];
}
