import type { MonthlyReportData } from '../domain/monthly-report-data';
import { b04Columns, b04KeyColumns, b04Rows, type B04Row } from './b04-form';
import { columnsOf, type FormNode } from './form-table';
import { pagePoints, pdfTable, pointsNeeded, type PdfTable, type PdfTableOptions } from './pdf-table';

/** Blocks share a page where that leaves them at least this size of type. */
const LEAST_SHARED_TENTHS = 70;
const OPTIONS: PdfTableOptions<B04Row> = {
  page: 'landscape',
  fontTenths: 85,
  isBold: (row) => row.heading,
  numbered: true,
};

/** A block of columns that is never torn apart, and the heading that it stands under. */
interface Unit {
  readonly parent: string | null;
  readonly nodes: readonly FormNode<B04Row>[];
}

/**
 * Form B04-TS for printing on A4: its 37 columns do not fit beside each other with amounts in đồng, so it is split into parts,
 * each beginning with the form's first columns. As many blocks stand on a page as the length of the amounts allows.
 */
export function b04Parts(data: MonthlyReportData): PdfTable[] {
  const rows = b04Rows(data);
  const parts: Unit[][] = [];
  for (const unit of unitsOf(b04Columns(data).slice(b04KeyColumns().length, -1))) {
    const current = parts.at(-1);
    if (current && fits([...current, unit], rows)) current.push(unit);
    else parts.push([unit]);
  }
  return parts.map((part) => pdfTable([...b04KeyColumns(), ...nodesOf(part)], rows, OPTIONS));
}

function fits(part: readonly Unit[], rows: readonly B04Row[]): boolean {
  const nodes = [...b04KeyColumns(), ...nodesOf(part)];
  const written = pdfTable(nodes, rows, OPTIONS).rows;
  return pointsNeeded(columnsOf(nodes), written, LEAST_SHARED_TENTHS) <= pagePoints(OPTIONS.page);
}

/** The blocks of the form; the column that adds two blocks up stays with the second of them. */
function unitsOf(nodes: readonly FormNode<B04Row>[]): Unit[] {
  return nodes.flatMap((node): Unit[] => {
    if (!('children' in node)) return [];
    const [first, second, sum] = node.children;
    if (!first || !second || !sum) return [{ parent: null, nodes: [node] }];
    return [
      { parent: node.title, nodes: [first] },
      { parent: node.title, nodes: [second, sum] },
    ];
  });
}

/** Neighbours under the same heading are put under it together again. */
function nodesOf(part: readonly Unit[]): FormNode<B04Row>[] {
  const nodes: FormNode<B04Row>[] = [];
  for (const unit of part) {
    const last = nodes.at(-1);
    if (unit.parent === null) nodes.push(...unit.nodes);
    else if (last && 'children' in last && last.title === unit.parent) {
      nodes[nodes.length - 1] = { title: unit.parent, children: [...last.children, ...unit.nodes] };
    } else nodes.push({ title: unit.parent, children: unit.nodes });
  }
  return nodes;
}
