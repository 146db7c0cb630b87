import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';

/** A file that pages load, as it is sent. */
export interface Asset {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

const FOLDER = join(__dirname, 'assets');
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The style sheet and the few other files that pages load: read once, each under an address that changes with its content. */
@Injectable()
export class Assets {
  private readonly byName = new Map<string, Asset>();
  private readonly addresses = new Map<string, string>();

  constructor() {
    for (const file of readdirSync(FOLDER)) {
      const bytes = readFileSync(join(FOLDER, file));
      const [stem, extension = ''] = file.split('.');
      const mediaType = MEDIA_TYPES[extension];
      if (mediaType === undefined) continue;
      const name = `${stem}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${extension}`;
      this.byName.set(name, { bytes, mediaType });
      this.addresses.set(file, `/assets/${name}`);
    }
  }

  /** The file under an address's last part, or undefined where there is none. */
  find(name: string): Asset | undefined {
    return this.byName.get(name);
  }

  /** Where a file is loaded from: `style.css` → `/assets/style-1a2b3c4d5e6f.css`; empty for one that does not exist. */
  addressOf(file: string): string {
    return this.addresses.get(file) ?? '';
  }
}
