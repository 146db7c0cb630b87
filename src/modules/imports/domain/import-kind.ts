/** What may be imported, in the order in which a whole register is brought in: each names only what stands before it. */
export const IMPORT_KINDS = [
  'authorities',
  'employers',
  'assessments',
  'payments',
  'adjustments',
  'reminders',
  'tax-registry',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Whether this is a kind of file. */
export function isImportKind(text: unknown): text is ImportKind {
  return (IMPORT_KINDS as readonly unknown[]).includes(text);
}

/** A column of a kind of file; an optional one may be absent, and its cells may be empty. */
export interface ColumnPlan {
  readonly name: string;
  readonly optional?: true;
}

/** Columns from their names; a name with a question mark is optional. */
export function columnsOf(names: string): readonly ColumnPlan[] {
  return names.split(',').map((name) => (name.endsWith('?') ? { name: name.slice(0, -1), optional: true } : { name }));
}

/** The columns of each kind of file (the contract of the CSV files). */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly ColumnPlan[]>> = {
  authorities: columnsOf('code,name,level,parentCode?,validFrom,validTo?,committeeEmail?,successorCode?'),
  employers: columnsOf(
    'employerCode,taxCode?,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn?,email?,phone?,legalRepresentative?',
  ),
  assessments: columnsOf('employerCode,period,fund,workers,wageBase,amount,recordedAt?'),
  payments: columnsOf('receiptNo,employerCode,receivedOn,amount,fund?,period?,recordedAt?'),
  adjustments: columnsOf('adjustmentNo,employerCode,period?,fund?,amount?,reversesReceiptNo?,reason,recordedAt?'),
  reminders: columnsOf('reminderNo,employerCode,sentOn,servedOn?'),
  'tax-registry': columnsOf('taxCode,name,address?,authorityCode,period,declaredWorkers,declaredWageFund'),
};
