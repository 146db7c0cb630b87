import type { Writable } from 'node:stream';
import { ArchiveWriter } from '../sheets/archive-writer';
import { CellStyles, type CellStyle } from '../sheets/cell-style';
import { printNames, type SheetLayout } from '../sheets/sheet-layout';
import { SheetWriter } from '../sheets/sheet-writer';
import {
  appProperties,
  contentTypes,
  coreProperties,
  packageRelations,
  workbookPart,
  workbookRelations,
  type WorkbookProperties,
} from '../sheets/workbook-parts';

/** Excel takes no longer names. */
const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[[\]:*?/\\]/g;

/**
 * An Excel workbook written into a stream, sheet by sheet and row by row, in constant memory; its bytes depend on nothing but what is
 * written.
 */
export class ReproducibleWorkbook {
  private readonly archive: ArchiveWriter;
  private readonly styles = new CellStyles();
  private readonly sheets: { readonly name: string; readonly layout: SheetLayout; readonly writer: SheetWriter }[] = [];

  /** @param properties what the workbook says of itself */
  constructor(
    target: Writable,
    private readonly properties: WorkbookProperties,
  ) {
    this.archive = new ArchiveWriter(target);
  }

  /** Begins a sheet; the one before must have ended. */
  async addSheet(name: string, layout: SheetLayout): Promise<SheetWriter> {
    const shown = name.replace(FORBIDDEN_IN_NAMES, ' ').slice(0, LONGEST_NAME);
    const entry = this.archive.begin(`xl/worksheets/sheet${this.sheets.length + 1}.xml`);
    const writer = new SheetWriter(entry, this.styles, layout);
    this.sheets.push({ name: shown, layout, writer });
    await writer.begin();
    return writer;
  }

  /** The number of a style, for whole columns of a sheet. */
  styleNumber(style: CellStyle): number {
    return this.styles.numberOf(style);
  }

  /** Ends the workbook and the stream. Resolves when the stream has taken everything. */
  async commit(): Promise<void> {
    const listed = this.sheets.map(({ name, layout, writer }) => ({
      name,
      names: printNames(name, layout, writer.range),
    }));
    await this.archive.add('xl/styles.xml', `${XML}${this.styles.xml()}`);
    await this.archive.add('xl/workbook.xml', `${XML}${workbookPart(listed)}`);
    await this.archive.add('xl/_rels/workbook.xml.rels', `${XML}${workbookRelations(this.sheets.length)}`);
    await this.archive.add('docProps/core.xml', `${XML}${coreProperties(this.properties)}`);
    await this.archive.add('docProps/app.xml', `${XML}${appProperties(this.properties)}`);
    await this.archive.add('_rels/.rels', `${XML}${packageRelations()}`);
    await this.archive.add('[Content_Types].xml', `${XML}${contentTypes(this.sheets.length)}`);
    await this.archive.end();
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
