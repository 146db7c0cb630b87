import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { sha256Of } from '../../../platform/documents/document-store';
import { PdfPages } from '../../../platform/documents/pdf-pages';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { statementToJson, type Statement } from '../../arrears/arrears.api';
import type { DossierContent, DossierFile } from '../domain/dossier';
import { endingOf, plainName } from '../domain/file-names';
import { dossierArchive, type ArchiveFile } from '../documents/dossier-archive';
import { assetName, presentDossier, type BoundFile } from '../documents/dossier.presenter';
import { GatherDossier } from './gather-dossier.query';

/** A dossier in one of its two forms. */
export interface ComposedDossier {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly fileName: string;
  /** How many papers of the file it holds. */
  readonly documents: number;
}

/**
 * Puts the dossier of a case together as of a day, as one PDF or as an archive of that PDF, every paper as it is, the statement, and a
 * manifest of hashes. Reads only; asked again about the same day with nothing recorded in between, every byte is the same.
 */
@Injectable()
export class ComposeDossier {
  constructor(
    private readonly gather: GatherDossier,
    private readonly pages: PdfPages,
    private readonly renderer: PdfRenderer,
  ) {}

  /** @param asOf absent: today. @throws DomainError `case.not-found`, `parameter.unknown`; so does `archive` */
  async pdf(caseId: number, asOf?: CivilDate): Promise<ComposedDossier> {
    const content = await this.gather.run(caseId, asOf);
    return composed(content, 'pdf', await this.print(content, await this.bind(content.files)));
  }

  async archive(caseId: number, asOf?: CivilDate): Promise<ComposedDossier> {
    const content = await this.gather.run(caseId, asOf);
    const bound = await this.bind(content.files);
    const { caseId: id, asOf: day, employer, statement } = content;
    const files: ArchiveFile[] = [
      archived('ho-so.pdf', `Hồ sơ số ${id}`, await this.print(content, bound)),
      archived('bang-tinh.json', 'Bảng tính số tiền phải nộp', statementFile(statement)),
      ...bound.map(({ path, file }) => archived(path, file.title, file.bytes)),
    ];
    return composed(content, 'zip', dossierArchive({ caseId: id, employerCode: employer.code, asOf: day }, files));
  }

  private async print(content: DossierContent, bound: readonly BoundFile[]): Promise<Uint8Array> {
    const drawn = bound.map((each, index) => [assetName(each, index), each] as const);
    const assets = drawn
      .filter(([, { file, pages }]) => pages !== null || file.mediaType.startsWith('image/'))
      .map(([name, { file }]) => [name, file.bytes] as const);
    return this.renderer.render('dossier/dossier', presentDossier(content, bound), Object.fromEntries(assets));
  }

  private async bind(files: readonly DossierFile[]): Promise<BoundFile[]> {
    const bound: BoundFile[] = [];
    for (const [index, file] of files.entries()) {
      const pages = file.mediaType === 'application/pdf' ? await this.pages.countOf(file.bytes) : null;
      const name = `${String(index + 1).padStart(3, '0')}-${plainName(file.title)}.${endingOf(file.mediaType)}`;
      bound.push({ file, path: `tai-lieu/${name}`, pages });
    }
    return bound;
  }
}

/** The statement as JSON, without the moment at which it was asked for: the same day gives the same file. */
function statementFile(statement: Statement): Uint8Array {
  const { knownAt: _, ...figures } = JSON.parse(statementToJson(statement)) as { readonly knownAt: unknown };
  return Buffer.from(`${JSON.stringify(figures, null, 2)}\n`);
}

function archived(path: string, title: string, bytes: Uint8Array): ArchiveFile {
  return { path, title, bytes, sha256: sha256Of(bytes) };
}

function composed({ caseId, asOf, files }: DossierContent, ending: string, bytes: Uint8Array): ComposedDossier {
  const fileName = `ho-so-${caseId}-${asOf}.${ending}`;
  return { bytes, sha256: sha256Of(bytes), fileName, documents: files.length };
}
