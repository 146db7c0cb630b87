import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { definition } from '../../modules/notices/definitions/reminder-letter';
import { HandlebarsTemplates } from '../../platform/documents/handlebars-templates';
import { timed, type Measured } from '../figure';

const FONTS = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
const PRELUDE = '#set document(date: none)\n#set text(font: "Tinos", fallback: false, lang: "vi", region: "VN")\n';

/** Sets letters one after the other with one compiler, and throws the PDFs away. */
export async function bareLetters(views: readonly object[]): Promise<Measured> {
  const templates = new HandlebarsTemplates();
  const fontBlobs = FACES.map((face) => readFileSync(join(FONTS, face, `Tinos_${face}.ttf`)));
  const compiler = NodeCompiler.create({ workspace: '/documents', fontArgs: [{ fontBlobs }] });
  const { time } = await timed(async () => {
    for (const view of views) {
      const markup = PRELUDE + templates.renderTypst(definition.template, view);
      const compiled = compiler.compile({ mainFileContent: markup });
      if (!compiled.result) throw new Error('The letter cannot be set');
      compiler.pdf(compiled.result);
      compiler.evictCache(5);
    }
  });
  return { count: views.length, ...time };
}
