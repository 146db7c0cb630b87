import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/language';

/** How far some work of many pieces is. */
export interface ProgressLine {
  readonly label: Bilingual;
  readonly done: number;
  readonly total: number;
}

/** Tells how far its work is; nothing where there is none to speak of. */
export type ProgressSource = () => Promise<ProgressLine | null>;

/** What goes on in the background in many pieces; modules add theirs as they start. */
@Injectable()
export class BackgroundProgress {
  private readonly sources: ProgressSource[] = [];

  add(source: ProgressSource): void {
    this.sources.push(source);
  }

  async lines(): Promise<ProgressLine[]> {
    const lines = await Promise.all(this.sources.map((source) => source()));
    return lines.filter((line) => line !== null);
  }
}
