import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { periodOf, type Period } from '../../../kernel/period';
import type { CivilDate } from '../../../kernel/civil-date';
import { safeFileName } from '../../../platform/documents/file-name';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository } from '../persistence/notice.repository';
import { MakeNoticeDocuments } from './make-notice-documents.use-case';

const NOTICES_PER_READ = 100;

/** What a rendering wrote. */
export interface RenderedReminders {
  readonly written: number;
  readonly folder: string;
}

/**
 * Makes the PDF of every issued reminder of a month from its frozen snapshot, keeps it in the document store, and writes a copy into a
 * folder, one sub-folder for each office. A notice that has its document already is copied, not rendered again.
 */
@Injectable()
export class RenderReminders {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly authorities: AuthorityTreeQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly documents: MakeNoticeDocuments,
  ) {}

  /** @param most how many letters at the most, the first by their row; absent: all */
  async run(
    asOf: CivilDate,
    folder: string,
    onProgress: (done: number, total: number) => void = () => undefined,
    most = Number.MAX_SAFE_INTEGER,
  ): Promise<RenderedReminders> {
    const period = periodOf(asOf);
    const total = Math.min(most, await this.total(period));
    const codes = await this.officeCodes(asOf);
    let written = 0;
    for (let after = 0; ;) {
      const limit = Math.min(NOTICES_PER_READ, most - written);
      const notices = await this.notices.listIssued(REMINDER_KIND, period, after, limit);
      if (notices.length === 0) return { written, folder };
      const register = await this.employers.byIds(
        notices.map((notice) => notice.employerId),
        asOf,
      );
      const waiting = notices.values();
      for await (const pdf of this.documents.documentsOf(notices)) {
        const notice = waiting.next().value;
        invariant(notice, 'every notice has one document');
        const office = join(folder, safeFileName(codes.get(notice.authorityId) ?? String(notice.authorityId)));
        await mkdir(office, { recursive: true });
        const employerCode = register.get(notice.employerId)?.code ?? String(notice.employerId);
        const fileName = `${String(notice.number).padStart(6, '0')}-${safeFileName(employerCode)}.pdf`;
        await writeFile(join(office, fileName), pdf);
        after = notice.id;
        written += 1;
      }
      onProgress(written, total);
    }
  }

  private async total(period: Period): Promise<number> {
    const issued = await this.notices.count(REMINDER_KIND, period, 'issued');
    return issued + (await this.notices.count(REMINDER_KIND, period, 'rendered'));
  }

  private async officeCodes(day: CivilDate): Promise<Map<number, string>> {
    const tree = await this.authorities.load();
    return new Map(tree.listOn(day).map((node) => [node.id, node.code]));
  }
}
