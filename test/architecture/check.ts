import { type Graph, circles } from './circles';
import { forbiddenImport } from './directions';
import { fileRuleBreaches } from './file-rules';
import { placeOf } from './place';
import { type SourceFile, readSourceFile } from './source-file';

/** All that breaks a rule of the house in a tree of files (path → text), each as "file → what → rule", in order of path. */
export function violations(tree: ReadonlyMap<string, string>): readonly string[] {
  const files = [...tree].map(([path, text]) => readSourceFile(path, text, (other) => tree.has(other)));
  return [
    ...files.flatMap((file) => [...badImports(file), ...fileRuleBreaches(file).map((what) => `${file.path} ${what}`)]),
    ...circles(importsOf(files)).map((way) => `${way} → no circular imports`),
    ...circles(modulesOf(files)).map((way) => `modules ${way} → no two modules know each other`),
  ].toSorted();
}

function badImports(file: SourceFile): readonly string[] {
  const from = placeOf(file.path);
  if (!from) return [];
  return file.imports.flatMap((wanted) => {
    const rule = forbiddenImport(file, from, wanted);
    return rule === undefined ? [] : [`${file.path} → ${wanted.target} → ${rule}`];
  });
}

/** Imports of types alone vanish when compiled, so a circle through them never runs. */
function importsOf(files: readonly SourceFile[]): Graph {
  return new Map(
    files.map((file) => [file.path, file.imports.filter((wanted) => !wanted.typeOnly).map((wanted) => wanted.target)]),
  );
}

function modulesOf(files: readonly SourceFile[]): Graph {
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const own = moduleOf(file.path);
    if (own === undefined) continue;
    const known = graph.get(own) ?? [];
    const others = file.imports.map((wanted) => moduleOf(wanted.target)).filter((other) => other !== own);
    graph.set(own, [...known, ...others.filter((other) => other !== undefined)]);
  }
  return graph;
}

function moduleOf(path: string): string | undefined {
  const place = placeOf(path);
  return place?.zone === 'module' ? place.module : undefined;
}
