import { Injectable } from '@nestjs/common';
import { InvariantError } from '../../kernel/invariant';
import { PdfRenderer } from './pdf-renderer';

/** No document has so many; the compiler answers by saying how many there are. */
const BEYOND = 999_999;

/** Says how many pages a PDF has that is to be drawn into another document. */
@Injectable()
export class PdfPages {
  constructor(private readonly renderer: PdfRenderer) {}

  /**
   * How many pages there are, as the compiler sees them that has to draw them; null where it cannot read the file (encrypted, damaged).
   * Whoever draws must be the one who counts: readers differ in what they forgive.
   */
  async countOf(pdf: Uint8Array): Promise<number | null> {
    try {
      await this.renderer.render('documents/one-page', { page: BEYOND }, { 'it.pdf': pdf });
    } catch (error) {
      if (!(error instanceof InvariantError)) throw error;
      const [, count] = /only has (\d+) pages?/.exec(error.message) ?? [];
      return count === undefined ? null : Number(count);
    }
    return null;
  }
}
