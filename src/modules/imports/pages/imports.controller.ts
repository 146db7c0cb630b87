import { randomUUID } from 'node:crypto';
import { Controller, Get, Header, HttpStatus, Inject, Param, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import { spoken, type Bilingual } from '../../../kernel/language';
import type { Configuration } from '../../../platform/config/configuration';
import type { UploadedPath } from '../../../platform/http/upload-storage';
import { TakesOneFileToDisk } from '../../../platform/http/uploaded-file';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, SentForm, rememberActor } from '../../../platform/pages/sent-form';
import { CONFIGURATION } from '../../../platform/platform.module';
import { importTemplate } from '../documents/import-template';
import { TakeUpload } from '../use-cases/take-upload.use-case';
import { ViewImports } from '../use-cases/view-imports.query';
import { WORDS } from '../words';
import { PageQuery, UploadForm } from './imports.request';
import { IMPORTS_PER_PAGE, importsPage, type DeskSetting } from './imports.view';
import { IMPORT_PROBLEMS } from './problem-words';

type Told = Pick<DeskSetting, 'actor' | 'kind' | 'update' | 'errors'>;

/** The page on which files are sent in, with what is there and the imports so far. */
@ApiExcludeController()
@Controller('imports')
export class ImportsPageController {
  constructor(
    private readonly desk: ViewImports,
    private readonly takeUpload: TakeUpload,
    private readonly pages: Pages,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async show(@Page() context: PageContext, @LastActor() actor: string): Promise<string> {
    return this.page(context, { actor, kind: '', update: false, errors: {} });
  }

  @Post()
  @TakesOneFileToDisk()
  async upload(
    @Page() context: PageContext,
    @SentForm() sent: URLSearchParams,
    @UploadedFile() file: UploadedPath | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(UploadForm, sent);
    const { value } = checked;
    const errors: Record<string, Bilingual> = { ...(file ? {} : { file: WORDS.forms.noFile }), ...checked.errors };
    if (!file || !isRight(checked)) return this.again(context, response, sent, errors);
    try {
      const { id } = await this.takeUpload.run({
        file: { ...file, name: file.originalname },
        ...(value.kind === undefined ? {} : { kind: value.kind }),
        ...(value.key === undefined ? {} : { idempotencyKey: `page-${value.key}-${file.sha256.slice(0, 16)}` }),
        update: value.update === 'true',
        language: context.language,
        actor: value.actor,
      });
      rememberActor(response, value.actor);
      response.redirect(HttpStatus.SEE_OTHER, `/imports/${id}`);
    } catch (error) {
      const words = uploadProblem(error);
      if (!words) throw error;
      await this.again(context, response, sent, { file: words });
    }
  }

  @Get('templates/:name')
  async template(@Page() context: PageContext, @Param('name') name: string, @Res() response: Response): Promise<void> {
    const { fileName, mediaType, bytes } = await importTemplate(name, context.language);
    response.attachment(fileName).type(mediaType).send(Buffer.from(bytes));
  }

  /** The page once more, with what was typed; a file has to be chosen anew, that is how browsers are. */
  private async again(
    context: PageContext,
    response: Response,
    sent: URLSearchParams,
    errors: Readonly<Record<string, Bilingual>>,
  ): Promise<void> {
    const told = {
      actor: sent.get('actor') ?? '',
      kind: sent.get('kind') ?? '',
      update: sent.get('update') === 'true',
      errors,
    };
    response.status(HttpStatus.BAD_REQUEST).type('text/html; charset=utf-8');
    response.send(await this.page(context, told));
  }

  private async page(context: PageContext, told: Told): Promise<string> {
    const { page = 1 } = checkedQuery(PageQuery, context.query).value;
    const desk = await this.desk.run({ limit: IMPORTS_PER_PAGE, offset: (page - 1) * IMPORTS_PER_PAGE });
    const setting = { ...told, page, key: randomUUID(), mostBytes: this.configuration.importMaxBytes };
    const { title } = spoken(WORDS, context.language).desk;
    return this.pages.render(
      'imports/imports',
      context,
      { title, section: 'imports' },
      importsPage(context, desk, setting),
    );
  }
}

/** What is said beside the field of a file that is not taken. */
export function uploadProblem(error: unknown): Bilingual | undefined {
  if (!(error instanceof DomainError) || !error.code.startsWith('upload.')) return undefined;
  if (!(error.code in IMPORT_PROBLEMS)) return undefined;
  return { vi: `${error.sentence('vi')}.`, en: `${error.sentence('en')}.` };
}
