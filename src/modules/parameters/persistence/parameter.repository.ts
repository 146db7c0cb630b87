import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import { ParameterEntry } from './parameter-entry.entity';

/** What administrators have entered; nothing in it is ever changed. */
@Injectable()
export class ParameterRepository {
  constructor(@InjectRepository(ParameterEntry) private readonly entries: Repository<ParameterEntry>) {}

  /** All entries in the order in which they were made. */
  async list(): Promise<ParameterEntry[]> {
    return this.entries.find({ order: { id: 'ASC' } });
  }

  /** The last entry of a parameter from a day on. */
  async findLatest(name: string, validFrom: CivilDate): Promise<ParameterEntry | undefined> {
    const [latest] = await this.entries.find({ where: { name, validFrom }, order: { id: 'DESC' }, take: 1 });
    return latest;
  }

  /** Adds an entry, in the open unit of work. */
  async insert(entry: Omit<ParameterEntry, 'id'>): Promise<void> {
    await this.entries.insert(entry);
  }
}
