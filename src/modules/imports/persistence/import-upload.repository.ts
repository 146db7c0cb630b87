import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, type Repository } from 'typeorm';
import { importError } from '../domain/import-errors';
import type { UploadState } from '../domain/import-upload';
import { ImportUpload } from './import-upload.entity';

/** What may change of a file that was sent in. */
export type UploadChanges = Partial<Omit<ImportUpload, 'id' | 'folder' | 'fileName' | 'sha256' | 'size'>>;

/** From where a file may move on: its state, and where it matters the round. */
export interface UploadStand {
  readonly id: number;
  readonly state: UploadState | readonly UploadState[];
  readonly round?: number;
}

/** Keeps what was sent in. */
@Injectable()
export class ImportUploadRepository {
  constructor(@InjectRepository(ImportUpload) private readonly uploads: Repository<ImportUpload>) {}

  /** Inside a unit of work. @returns its number */
  async insert(upload: Omit<ImportUpload, 'id'>): Promise<number> {
    const result = await this.uploads.insert(upload);
    return Number(result.identifiers[0]?.['id']);
  }

  async find(id: number): Promise<ImportUpload | undefined> {
    return (await this.uploads.findOneBy({ id })) ?? undefined;
  }

  /** @throws DomainError `import.not-found` */
  async get(id: number): Promise<ImportUpload> {
    const found = await this.find(id);
    if (!found) throw importError('import.not-found', { importId: id });
    return found;
  }

  /** What was sent in under a key. */
  async findByKey(idempotencyKey: string): Promise<ImportUpload | undefined> {
    return (await this.uploads.findOneBy({ idempotencyKey })) ?? undefined;
  }

  /** The last recorded one with the same bytes, other than itself. */
  async findRecordedTwin({ id, sha256 }: ImportUpload): Promise<ImportUpload | undefined> {
    const twins = await this.uploads.find({
      where: { sha256, state: 'recorded' },
      order: { id: 'DESC' },
      take: 2,
    });
    return twins.find((each) => each.id !== id);
  }

  /** Changes it where it still stands where it is believed to stand. Inside a unit of work. @returns whether it did */
  async move({ id, state, round }: UploadStand, changes: UploadChanges): Promise<boolean> {
    const states = typeof state === 'string' ? [state] : [...state];
    const where = { id, state: In(states), ...(round === undefined ? {} : { round }) };
    const result = await this.uploads.update(where, changes);
    return (result.affected ?? 0) > 0;
  }

  /** Names of the folders that hold something. */
  async folders(): Promise<ReadonlySet<string>> {
    const kept = await this.uploads.find({ select: { folder: true }, where: { filesRemovedAt: IsNull() } });
    return new Set(kept.map(({ folder }) => folder));
  }
}
