import { InvariantError } from '../../kernel/invariant';
import type { HandlebarsTemplates } from './handlebars-templates';
import { packedPdf } from './packed-pdf';
import { TypstPool, type TypstPoolOptions } from './typst-pool';

/** Files that a template may draw in as `/assets/<name>`: an SVG chart as text, an image as bytes. */
export type DocumentAssets = Readonly<Record<string, Uint8Array | string>>;

/** One document to be made: the template's name, its view model, and its assets. */
export interface RenderRequest {
  readonly template: string;
  readonly view: object;
  readonly assets?: DocumentAssets;
  /** Written across every page: nothing has been issued. */
  readonly isDraft?: boolean;
}

/**
 * Stands before every template: no date, so that the same input gives the same bytes; Tinos alone, never a font of the
 * machine, so that the same input looks the same everywhere.
 */
const PRELUDE = '#set document(date: none)\n#set text(font: "Tinos", fallback: false, lang: "vi", region: "VN")\n';
/** Over the text, so that no filled cell hides it, and so thin that the text stays readable. */
// The SVG of several pages paints the paper of each at the first one's place, over what is written there: a draft has no paper.
const DRAFT =
  '#set page(fill: none, foreground: rotate(-45deg, text(size: 96pt, weight: "bold", fill: luma(120).transparentize(80%))[DỰ THẢO]))\n';
const DATED = '#set document(date: datetime(';
const ASSET_NAME = /^[a-z0-9][a-z0-9.-]*$/;
const AHEAD_PER_WORKER = 4;

/** Makes PDF documents: Handlebars writes the markup, Typst sets it in worker threads. The same input gives the same bytes. */
export class PdfRenderer {
  private readonly pool: TypstPool;
  private readonly ahead: number;

  constructor(
    private readonly templates: HandlebarsTemplates,
    options: TypstPoolOptions = {},
  ) {
    this.pool = new TypstPool(options);
    this.ahead = (options.workers ?? 1) * AHEAD_PER_WORKER;
  }

  /**
   * Renders one document.
   * @throws InvariantError where the view lacks a key that the template asks for, or the markup is wrong.
   */
  async render(templateName: string, view: object, assets: DocumentAssets = {}, isDraft = false): Promise<Uint8Array> {
    for (const name of Object.keys(assets)) {
      if (!ASSET_NAME.test(name))
        throw new InvariantError('An asset is named by small letters, digits, dots and dashes', { name });
    }
    const prelude = isDraft ? PRELUDE + DRAFT : PRELUDE;
    const markup = this.templates.renderTypst(templateName, view);
    // Only a document that says its day can be one for archives, and what is drawn in from another file need not be fit for one.
    const isArchival = markup.includes(DATED) && !Object.keys(assets).some((name) => name.endsWith('.pdf'));
    return packedPdf(await this.pool.run(prelude + markup, assets, 'pdf', isArchival));
  }

  /**
   * Renders a draft for a screen: the pages one below the other as an SVG image without script or style, DRAFT written across each.
   * @throws InvariantError as `render` does
   */
  async renderDraft(templateName: string, view: object): Promise<string> {
    const markup = PRELUDE + DRAFT + this.templates.renderTypst(templateName, view);
    return Buffer.from(await this.pool.run(markup, {}, 'svg')).toString('utf8');
  }

  /**
   * Renders many documents and gives them back in order, only a few ahead of the reader: constant memory for any number.
   * Letters of one kind are fastest back-to-back, for the compiler remembers what they share.
   */
  async *renderMany(requests: Iterable<RenderRequest> | AsyncIterable<RenderRequest>): AsyncGenerator<Uint8Array> {
    const running: Promise<Uint8Array>[] = [];
    try {
      for await (const { template, view, assets, isDraft } of requests) {
        const pdf = this.render(template, view, assets, isDraft);
        // Whoever reads in order meets the failure at its place; until then it must not count as unhandled.
        pdf.catch(() => undefined);
        running.push(pdf);
        if (running.length >= this.ahead) yield await (running.shift() as Promise<Uint8Array>);
      }
      while (running.length > 0) yield await (running.shift() as Promise<Uint8Array>);
    } finally {
      await Promise.allSettled(running);
    }
  }

  /** Lets the worker threads go. */
  async close(): Promise<void> {
    await this.pool.close();
  }
}
