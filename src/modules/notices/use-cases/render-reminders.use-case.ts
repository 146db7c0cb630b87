import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { periodOf, type Period } from '../../../kernel/period';
import type { CivilDate } from '../../../kernel/civil-date';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore } from '../../../platform/documents/document-store';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { definition } from '../definitions/reminder-letter';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository, type IssuedNotice } from '../persistence/notice.repository';

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
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly authorities: AuthorityTreeQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly templates: HandlebarsTemplates,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
  ) {}

  async run(
    asOf: CivilDate,
    folder: string,
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<RenderedReminders> {
    const period = periodOf(asOf);
    const total = await this.total(period);
    const codes = await this.officeCodes(asOf);
    let written = 0;
    for (let after = 0; ;) {
      const notices = await this.notices.listIssued(REMINDER_KIND, period, after, NOTICES_PER_READ);
      if (notices.length === 0) return { written, folder };
      const register = await this.employers.byIds(
        notices.map((notice) => notice.employerId),
        asOf,
      );
      const pdfs = await this.pdfsOf(notices);
      for (const [i, notice] of notices.entries()) {
        const office = join(folder, codes.get(notice.authorityId) ?? String(notice.authorityId));
        await mkdir(office, { recursive: true });
        const employerCode = register.get(notice.employerId)?.code ?? String(notice.employerId);
        await writeFile(join(office, `${String(notice.number).padStart(6, '0')}-${employerCode}.pdf`), pdfs[i]!);
        after = notice.id;
        written += 1;
      }
      onProgress(written, total);
    }
  }

  /** The documents of notices in their order: from the store where they have been made, else rendered, kept and written down. */
  private async pdfsOf(notices: readonly IssuedNotice[]): Promise<Uint8Array[]> {
    const missing = notices.filter((notice) => notice.documentSha256 === null);
    const made = new Map<number, Uint8Array>();
    const requests = missing.map((notice) => ({ template: definition.template, view: viewOf(notice) }));
    const done: { noticeId: number; documentSha256: string; templateSha256: string }[] = [];
    const templateSha256 = this.templates.hashOf(definition.template);
    let i = 0;
    for await (const pdf of this.renderer.renderMany(requests)) {
      const notice = missing[i++]!;
      made.set(notice.id, pdf);
      done.push({ noticeId: notice.id, documentSha256: await this.store.put(pdf), templateSha256 });
    }
    if (done.length > 0) await this.unitOfWork.run(() => this.notices.rendered(done));
    return Promise.all(
      notices.map(async (notice) => made.get(notice.id) ?? this.store.get(notice.documentSha256 ?? '')),
    );
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

function viewOf(notice: IssuedNotice): object {
  return (JSON.parse(notice.snapshot) as { view: object }).view;
}
