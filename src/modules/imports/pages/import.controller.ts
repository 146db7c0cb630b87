import {
  Controller,
  Get,
  Header,
  HttpStatus,
  Inject,
  Param,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Bilingual } from '../../../kernel/language';
import type { Configuration } from '../../../platform/config/configuration';
import { FormError } from '../../../platform/http/form-error';
import type { UploadedPath } from '../../../platform/http/upload-storage';
import { TakesManyFields, TakesOneFileToDisk } from '../../../platform/http/uploaded-file';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, SentForm, rememberActor } from '../../../platform/pages/sent-form';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { CONFIGURATION } from '../../../platform/platform.module';
import { DiscardUpload } from '../use-cases/discard-upload.use-case';
import { MendRows, type TypedCells } from '../use-cases/mend-rows.use-case';
import { OpenRejects } from '../use-cases/open-rejects.query';
import { RequestRecording } from '../use-cases/request-recording.use-case';
import { TakeMendedFile } from '../use-cases/take-mended-file.use-case';
import { ViewUpload } from '../use-cases/view-upload.query';
import { WORDS } from '../words';
import { importPage, ROWS_PER_PAGE } from './import.view';
import { uploadProblem } from './imports.controller';
import { ActorForm, ImportNumber, PageQuery, RoundForm } from './imports.request';

const REFRESH_SECONDS = 2;
/** Cells of a page of rejected rows, with room to spare. */
const MOST_FIELDS = 2000;

/** The page of one import: how far its check is, what came of it, its rejected rows to be mended, the press that records. */
@ApiExcludeController()
@Controller('imports/:id')
export class ImportPageController {
  constructor(
    private readonly uploads: ViewUpload,
    private readonly rows: MendRows,
    private readonly mendedFile: TakeMendedFile,
    private readonly recording: RequestRecording,
    private readonly discardUpload: DiscardUpload,
    private readonly rejects: OpenRejects,
    private readonly pages: Pages,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async show(@Page() context: PageContext, @Param() { id }: ImportNumber, @LastActor() actor: string): Promise<string> {
    return this.page(context, id, actor, {});
  }

  @Get('rejects.csv')
  async rejectsFile(@Page() { language }: PageContext, @Param() { id }: ImportNumber): Promise<StreamableFile> {
    const { stream, fileName } = await this.rejects.run(id, language);
    const disposition = `attachment; filename="rejects.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition });
  }

  @Post('rows')
  @TakesManyFields(MOST_FIELDS)
  async mend(
    @Page() { language }: PageContext,
    @Param() { id }: ImportNumber,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const round = roundIn(sent);
    await this.rows.save(id, round, typedCells(sent));
    const [, page] = /^page-([1-9]\d{0,6})$/.exec(sent.get('then') ?? '') ?? [];
    if (page === undefined) await this.rows.checkAgain(id, round, language);
    response.redirect(HttpStatus.SEE_OTHER, `/imports/${id}${page === undefined ? '' : `?page=${page}&kept=1`}`);
  }

  @Post('mended')
  @TakesOneFileToDisk()
  async mended(
    @Page() context: PageContext,
    @Param() { id }: ImportNumber,
    @LastActor() actor: string,
    @UploadedFile() file: UploadedPath | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!file) return this.again(context, response, id, actor, { file: WORDS.forms.noFile });
    try {
      await this.mendedFile.run(id, { ...file, name: file.originalname }, context.language);
      response.redirect(HttpStatus.SEE_OTHER, `/imports/${id}`);
    } catch (error) {
      const words = uploadProblem(error);
      if (!words) throw error;
      await this.again(context, response, id, actor, { file: words });
    }
  }

  @Post('record')
  async record(
    @Page() context: PageContext,
    @Param() { id }: ImportNumber,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(ActorForm, sent);
    if (!isRight(checked)) return this.again(context, response, id, sent.get('actor') ?? '', checked.errors);
    const { actor } = checked.value;
    await this.recording.run(id, actor, roundIn(sent));
    rememberActor(response, actor);
    response.redirect(HttpStatus.SEE_OTHER, `/imports/${id}`);
  }

  @Post('discard')
  async discard(@Param() { id }: ImportNumber, @Res() response: Response): Promise<void> {
    await this.discardUpload.run(id);
    response.redirect(HttpStatus.SEE_OTHER, `/imports/${id}`);
  }

  private async again(
    context: PageContext,
    response: Response,
    id: number,
    actor: string,
    errors: Readonly<Record<string, Bilingual>>,
  ): Promise<void> {
    const html = await this.page({ ...context, path: `/imports/${id}` }, id, actor, errors);
    response.status(HttpStatus.BAD_REQUEST).type('text/html; charset=utf-8').send(html);
  }

  private async page(
    context: PageContext,
    id: number,
    actor: string,
    errors: Readonly<Record<string, Bilingual>>,
  ): Promise<string> {
    const isKept = context.query.get('kept') === '1';
    context.query.delete('kept');
    const { page = 1 } = checkedQuery(PageQuery, context.query).value;
    const viewed = await this.uploads.run(id, { offset: (page - 1) * ROWS_PER_PAGE, limit: ROWS_PER_PAGE });
    const mostBytes = this.configuration.importMaxBytes;
    const view = importPage(context, viewed, { page, actor, isKept, mostBytes, errors });
    const { heading: title, underWay } = view as { readonly heading: string; readonly underWay: object | null };
    const refresh = underWay === null ? {} : { refreshSeconds: REFRESH_SECONDS };
    return this.pages.render('imports/import', context, { title, section: 'imports', ...refresh }, view);
  }
}

/** @throws FormError where the form was tampered with */
function roundIn(sent: URLSearchParams): number {
  const { value, errors } = checkedQuery(RoundForm, sent);
  if (errors['round'] === undefined) return value.round;
  throw new FormError([
    { field: 'round', sentence: SHELL_WORDS.forms.unknown.vi, english: SHELL_WORDS.forms.unknown.en },
  ]);
}

/** Cells are typed into fields `c.12.3`: the line of the row, and the position of the cell. */
function typedCells(sent: URLSearchParams): TypedCells {
  const typed = new Map<number, Map<number, string>>();
  for (const [name, text] of sent) {
    const [, line, position] = /^c\.([1-9]\d{0,9})\.(\d{1,3})$/.exec(name) ?? [];
    if (line === undefined || position === undefined) continue;
    const row = typed.get(Number(line)) ?? new Map<number, string>();
    typed.set(Number(line), row.set(Number(position), text));
  }
  return typed;
}
