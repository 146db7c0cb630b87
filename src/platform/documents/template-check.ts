import { childScope, merged, resolve, rootScope, withContext, type Scope } from './template-scope';
import { literal, parseTemplate, partialName, type Program } from './template-syntax';

type Statement = hbs.AST.Statement;

interface Walk {
  readonly sourceOf: (name: string) => string;
  readonly problems: Set<string>;
  readonly inline: Map<string, Program>;
  readonly open: readonly string[];
}

/**
 * Compares every path of a template, its layouts and partials with sample view models, taken or not by the data:
 * a key must be there in every sample (absent values are explicit nulls), lists need an element in one of them,
 * nothing may be printed unescaped, and no helper is known but if, unless, each and with.
 * @returns one sentence per problem, with template and line; empty where all is well.
 */
export function checkTemplate(name: string, sourceOf: (name: string) => string, samples: readonly object[]): string[] {
  const walk: Walk = { sourceOf, problems: new Set(), inline: new Map(), open: [name] };
  checkProgram(parseTemplate(sourceOf(name)), rootScope(samples), walk);
  return [...walk.problems];
}

function checkProgram(program: Program | undefined, scope: Scope, walk: Walk): void {
  for (const node of program?.body ?? []) {
    if (node.type === 'DecoratorBlock') {
      const block = node as hbs.AST.DecoratorBlock;
      walk.inline.set(literal(block.params[0]), block.program);
    }
  }
  for (const node of program?.body ?? []) checkStatement(node, scope, walk);
}

function checkStatement(node: Statement, scope: Scope, walk: Walk): void {
  if (node.type === 'MustacheStatement') checkPrinted(node as hbs.AST.MustacheStatement, scope, walk);
  else if (node.type === 'BlockStatement') checkBlock(node as hbs.AST.BlockStatement, scope, walk);
  else if (node.type === 'PartialStatement') checkPartial(node as hbs.AST.PartialStatement, scope, walk);
  else if (node.type === 'PartialBlockStatement') {
    const block = node as hbs.AST.PartialBlockStatement;
    const inner = checkPartial(block, scope, walk, block.program);
    checkProgram(block.program, inner, walk);
  }
}

function checkPrinted(node: hbs.AST.MustacheStatement, scope: Scope, walk: Walk): void {
  if (!node.escaped) report(walk, node, 'prints without escaping ({{{ }}} or {{& }}); write {{ }}');
  if (node.params.length > 0 || node.hash?.pairs.length) {
    report(walk, node, 'calls a helper; templates print, they do not compute');
    return;
  }
  const values = valuesOf(node.path, scope, walk);
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    report(walk, node, `prints "${textOf(node.path)}", which is a list or an object`);
  }
}

function checkBlock(node: hbs.AST.BlockStatement, scope: Scope, walk: Walk): void {
  const kind = textOf(node.path);
  const subject = node.params[0];
  if (!['if', 'unless', 'each', 'with'].includes(kind) || !subject || node.params.length > 1) {
    report(walk, node, `uses the block "${kind}"; only if, unless, each and with are known, with one value`);
    return;
  }
  const before = walk.problems.size;
  const values = valuesOf(subject, scope, walk);
  if (walk.problems.size > before) return;
  if (kind === 'if' || kind === 'unless') {
    checkProgram(node.program, scope, walk);
  } else {
    const inner = kind === 'each' ? values.flatMap(elementsOf) : values.filter((value) => value !== null);
    if (inner.length === 0) report(walk, node, `no sample reaches the inside of {{#${kind} ${textOf(subject)}}}`);
    else checkProgram(node.program, childScope(scope, inner, node.program.blockParams ?? [], kind === 'each'), walk);
  }
  checkProgram(node.inverse, scope, walk);
}

function checkPartial(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  scope: Scope,
  walk: Walk,
  fallback?: Program,
): Scope {
  const name = partialName(node.name);
  // What a view names is checked by itself, with the views that it is given.
  if (node.name.type === 'SubExpression' && textOf(node.name.path) === 'named') return scope;
  const given = node.params[0];
  const base = given ? withContext(scope, valuesOf(given, scope, walk)) : scope;
  const pairs = (node.hash?.pairs ?? []).map((pair) => [pair.key, valuesOf(pair.value, scope, walk)] as const);
  const inner = pairs.length > 0 ? merged(base, pairs) : base;
  if (name === '@partial-block') return inner;
  const inline = walk.inline.get(name);
  if (inline) checkProgram(inline, inner, walk);
  else if (name === '') report(walk, node, 'names a partial by an expression');
  else if (walk.open.includes(name)) report(walk, node, `draws in "${name}" from inside itself`);
  else checkFile(name, node, inner, walk, fallback);
  return inner;
}

function checkFile(name: string, node: Statement, scope: Scope, walk: Walk, block?: Program): void {
  // The block handed to a layout may define inline partials that the layout calls: they must be known before it is read.
  for (const child of block?.body ?? []) {
    if (child.type !== 'DecoratorBlock') continue;
    const inline = child as hbs.AST.DecoratorBlock;
    walk.inline.set(literal(inline.params[0]), inline.program);
  }
  let source: string;
  try {
    source = walk.sourceOf(name);
  } catch {
    report(walk, node, `draws in "${name}", which does not exist`);
    return;
  }
  checkProgram(parseTemplate(source), scope, { ...walk, open: [...walk.open, name] });
}

function valuesOf(node: hbs.AST.Expression, scope: Scope, walk: Walk): readonly unknown[] {
  if (node.type === 'SubExpression') {
    report(walk, node, 'calls a helper; templates print, they do not compute');
    return [];
  }
  if (node.type !== 'PathExpression') return [(node as hbs.AST.StringLiteral).value ?? null];
  const found = resolve(scope, node as hbs.AST.PathExpression);
  if (found.missing !== undefined) {
    report(walk, node, `"${textOf(node)}": the view model has no "${found.missing}" there`);
  }
  return found.values;
}

function elementsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function textOf(node: hbs.AST.Expression): string {
  return (node as hbs.AST.PathExpression).original ?? node.type;
}

function report(walk: Walk, node: { readonly loc?: hbs.AST.SourceLocation }, sentence: string): void {
  walk.problems.add(`${walk.open.at(-1)}:${node.loc?.start.line ?? 0}: ${sentence}`);
}
