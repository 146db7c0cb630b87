import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pages } from '../../../platform/pages/pages';
import { ViewCaseFile } from '../use-cases/view-case-file.query';
import { casePage, type CasePageSetting } from './case-page.presenter';
import type { PageContext } from './page-context';

/** Writes the page of a case. */
@Injectable()
export class CasePages {
  constructor(
    private readonly files: ViewCaseFile,
    private readonly pages: Pages,
  ) {}

  /** @throws DomainError `case.not-found` */
  async page(context: PageContext, caseId: number, setting: Omit<CasePageSetting, 'key'>): Promise<string> {
    const { title, view } = casePage(context, await this.files.run(caseId), { ...setting, key: randomUUID() });
    return this.pages.render('case', context, { title, section: 'cases' }, view);
  }
}
