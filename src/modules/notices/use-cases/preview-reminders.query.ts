import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { safeFileName } from '../../../platform/documents/file-name';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import type { LeftOut } from '../../arrears/arrears.api';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { definition } from '../definitions/reminder-letter';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository } from '../persistence/notice.repository';
import { ComposeReminderLetters, type ComposedLetter } from './compose-reminder-letters';
import { LetterStandings } from './letter-standings';

const EMPLOYERS_PER_READ = 100;

/** What a preview wrote. */
export interface PreviewedReminders {
  readonly written: number;
  readonly folder: string;
  /** Employers that could not be computed. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes the reminder letters that a day would bring as drafts: no number, the word across every page, nothing in the database. Looks at
 * the facts of every employer, not at projections, so that any day can be asked about.
 */
@Injectable()
export class PreviewReminders {
  constructor(
    private readonly facts: EmployerFactsQuery,
    private readonly standings: LetterStandings,
    private readonly composer: ComposeReminderLetters,
    private readonly notices: NoticeRepository,
    private readonly renderer: PdfRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `notice.form-not-in-force` */
  async run(
    day: CivilDate,
    folder: string,
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<PreviewedReminders> {
    const leftOut: LeftOut[] = [];
    const last = await this.facts.lastEmployerId();
    const voided = await this.notices.employersWith(REMINDER_KIND, periodOf(day), 'void');
    let written = 0;
    for (let from = 1; from <= last; from += EMPLOYERS_PER_READ) {
      const count = Math.min(EMPLOYERS_PER_READ, last - from + 1);
      const ids = Array.from({ length: count }, (_, index) => from + index).filter((id) => !voided.has(id));
      const letters = await this.lettersOf(ids, day, leftOut);
      await this.write(letters, folder);
      written += letters.length;
      onProgress(from + count - 1, last);
    }
    return { written, folder, leftOut };
  }

  private async lettersOf(ids: readonly number[], day: CivilDate, leftOut: LeftOut[]): Promise<ComposedLetter[]> {
    const passedOver = new Set<number>();
    const against = await this.standings.against(ids, day, (each, employerId) => {
      leftOut.push(each);
      passedOver.add(employerId);
    });
    const due = ids.filter((id) => !against.has(id) && !passedOver.has(id));
    const letters = await this.composer.run(due, day, this.clock.now(), (each) => leftOut.push(each));
    return [...letters.values()];
  }

  private async write(letters: readonly ComposedLetter[], folder: string): Promise<void> {
    const requests = letters.map(({ letter }) => ({
      template: definition.template,
      view: definition.present(letter),
      isDraft: true,
    }));
    const waiting = letters.values();
    for await (const pdf of this.renderer.renderMany(requests)) {
      const { value: next } = waiting.next();
      invariant(next, 'every letter has one document');
      const office = join(folder, safeFileName(next.authority.code));
      await mkdir(office, { recursive: true });
      await writeFile(join(office, `DU-THAO-${safeFileName(next.letter.employer.code)}.pdf`), pdf);
    }
  }
}
