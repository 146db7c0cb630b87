/** What the renderer hands to a worker: where the compiler is, and the fonts that it may use. */
export interface TypstWorkerData {
  readonly compilerModule: string;
  readonly fontFiles: readonly string[];
}

/** One document to set: Typst markup, and the files that it may draw in, by name. */
export interface TypstJob {
  readonly id: number;
  readonly markup: string;
  readonly assets: Readonly<Record<string, Uint8Array | string>>;
  readonly format: 'pdf' | 'svg';
  /** A PDF for archives, with everything that readers need in it (PDF/A-2a). */
  readonly isArchival: boolean;
}

/** The answer to a job: the document that was set, or what the compiler said. */
export type TypstReply =
  { readonly id: number; readonly set: Uint8Array } | { readonly id: number; readonly error: string };

/**
 * The program of a worker thread: sets one document after the other. It is sent to the thread as text, so that the same
 * file serves from the sources (tests) and from the build; therefore it touches nothing outside itself.
 */
/* istanbul ignore next -- runs in another thread */
export function typstWorker(): void {
  const { createRequire } = process.getBuiltinModule('node:module');
  const threads = process.getBuiltinModule('node:worker_threads');
  const port = threads.parentPort;
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { compilerModule, fontFiles } = threads.workerData as TypstWorkerData;
  const load = createRequire(compilerModule) as (
    path: string,
  ) => typeof import('@myriaddreamin/typst-ts-node-compiler');
  const { NodeCompiler } = load(compilerModule);
  // A workspace that does not exist: a template reads nothing but the assets handed over with it.
  const workspace = '/documents';
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontFiles.map((path) => readFileSync(path)) }],
  });
  const set = (job: TypstJob): Uint8Array => {
    compiler.resetShadow();
    for (const [name, content] of Object.entries(job.assets)) {
      compiler.mapShadow(`${workspace}/assets/${name}`, Buffer.from(content as Uint8Array));
    }
    // Straight to the PDF: a compiled document held by a JavaScript wrapper stays in native memory until some later collection.
    const input = { mainFileContent: job.markup };
    const made =
      job.format === 'svg'
        ? new TextEncoder().encode(compiler.plainSvg(input))
        : compiler.pdf(input, job.isArchival ? { pdfStandard: 'a-2a' } : {});
    // The compiler's cache is shared by the whole process and survives the thread: without this it grows by the letter.
    compiler.evictCache(0);
    return new Uint8Array(made);
  };
  port?.on('message', (job: TypstJob) => {
    try {
      const made = set(job);
      port.postMessage({ id: job.id, set: made }, [made.buffer as ArrayBuffer]);
    } catch (error) {
      // Compiling once more is the way to the compiler's own words.
      const diagnostics = compiler.compile({ mainFileContent: job.markup }).takeDiagnostics()?.shortDiagnostics;
      port.postMessage({ id: job.id, error: diagnostics ? JSON.stringify(diagnostics) : String(error) });
    }
  });
}
