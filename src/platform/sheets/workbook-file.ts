import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { ArchiveReader, fileBytes, type ReadListener } from './archive-reader';
import { DateStyles } from './date-styles';
import { SharedStrings } from './shared-strings';
import { SheetCells } from './sheet-cells';
import type { SnapshotRow } from './sheet-value';
import { damagedWorkbook, workbookError } from './workbook-errors';
import { readContents, type ListedPart } from './workbook-contents';
import { XmlScanner, type XmlListener } from './xml-scanner';

/** A sheet of a workbook that is read. */
export type ReadableSheet = ListedPart;

/** An Excel workbook (.xlsx, .xlsm) whose sheets are read row by row, in constant memory but for the texts that cells share. */
export class WorkbookFile {
  private strings: SharedStrings | undefined;
  private styles: DateStyles | undefined;

  private constructor(
    private readonly handle: FileHandle,
    private readonly archive: ArchiveReader,
    private readonly contents: Awaited<ReturnType<typeof readContents>>,
  ) {}

  /** @throws DomainError `xlsx.damaged`, `xlsx.too-large`, `xlsx.binary`, `xlsx.open-document`, `xlsx.no-workbook` */
  static async open(path: string): Promise<WorkbookFile> {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      const archive = await ArchiveReader.open(handle, size);
      refuseOthers(archive);
      return new WorkbookFile(handle, archive, await readContents(archive));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Its sheets in their order; hidden ones are not among them. */
  get sheets(): readonly ReadableSheet[] {
    return this.contents.sheets;
  }

  /** How many bytes a sheet takes in the file. */
  compressedSize(sheet: ReadableSheet): number {
    return this.archive.compressedSize(sheet.part);
  }

  /**
   * The rows of a sheet that hold anything, in batches. @param onRead told how many bytes of the file have been read of the sheet
   * @throws DomainError `xlsx.damaged`, `xlsx.too-large`
   */
  async *rows(sheet: ReadableSheet, onRead?: ReadListener): AsyncGenerator<readonly SnapshotRow[], void, void> {
    const { from1904 } = this.contents;
    const cells = new SheetCells({ strings: await this.texts(), styles: await this.dateStyles(), from1904 });
    for await (const _ of this.scan(sheet.part, cells, onRead)) {
      const rows = cells.take();
      if (rows.length > 0) yield rows;
    }
  }

  /** SHA-256 of the whole file, hexadecimal. */
  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    const { size } = await this.handle.stat();
    for await (const piece of fileBytes(this.handle, 0, size)) hash.update(piece);
    return hash.digest('hex');
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.handle.close();
  }

  private async texts(): Promise<SharedStrings> {
    if (!this.strings) {
      this.strings = new SharedStrings();
      const { stringsPart } = this.contents;
      if (stringsPart !== undefined) for await (const _ of this.scan(stringsPart, this.strings)) continue;
    }
    return this.strings;
  }

  private async dateStyles(): Promise<DateStyles> {
    if (!this.styles) {
      this.styles = new DateStyles();
      const { stylesPart } = this.contents;
      if (stylesPart !== undefined) for await (const _ of this.scan(stylesPart, this.styles)) continue;
    }
    return this.styles;
  }

  /** Goes through a part; gives way after each piece of it. */
  private async *scan(part: string, listener: XmlListener, onRead?: ReadListener): AsyncGenerator<void, void, void> {
    const scanner = new XmlScanner(listener);
    const decoder = new StringDecoder('utf8');
    for await (const piece of this.archive.pieces(part, onRead)) {
      scanner.take(decoder.write(piece));
      yield;
    }
    scanner.take(decoder.end());
    scanner.finish();
    yield;
  }
}

/** Archives that are no workbook of this kind, by the parts that give them away. */
function refuseOthers(archive: ArchiveReader): void {
  if (archive.has('xl/workbook.bin')) {
    throw workbookError('xlsx.binary', {});
  }
  if (archive.has('mimetype') && archive.has('content.xml')) {
    throw workbookError('xlsx.open-document', {});
  }
  if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels')) return;
  if (archive.names.length === 0) throw damagedWorkbook();
  throw workbookError('xlsx.no-workbook', {});
}
