import { Injectable } from '@nestjs/common';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';

/** Removes what interrupted uploads have left behind: as the program starts, and whenever a file comes in. */
@Injectable()
export class ClearLeftovers {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
  ) {}

  async run(): Promise<void> {
    // Against the clock of the disk, whatever day the program is told to act on.
    if (await this.files.isUsed()) await this.files.clearLeftovers(await this.uploads.folders(), Date.now());
  }
}
