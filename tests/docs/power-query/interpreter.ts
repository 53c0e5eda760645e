import { DefaultSettings, type Language, TaskUtils } from '@microsoft/powerquery-parser';

type Ast = Language.Ast.TNode;
type Of<Kind extends Language.Ast.NodeKind> = Extract<Ast, { kind: Kind }>;

export type Value = unknown;
export type Callable = (...given: Value[]) => Promise<Value>;
/** Names and how their values come about; a value is made when it is asked for first, as in Power Query. */
export type Scope = ReadonlyMap<string, () => Promise<Value>>;

/** Runs a query of Power Query as Excel and Power BI would, as far as our pages use the language. */
export async function runPowerQuery(text: string, library: Scope): Promise<Value> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, text);
  if (!TaskUtils.isParseStageOk(task))
    throw new Error(`Power Query cannot read this: ${JSON.stringify(task.error)}\n${text}`);
  return evaluate(task.ast, library);
}

type Evaluator = (node: never, scope: Scope) => Promise<Value>;

const EVALUATORS: Readonly<Partial<Record<string, Evaluator>>> = {
  ArithmeticExpression: binary,
  EqualityExpression: binary,
  LogicalExpression: binary,
  NullCoalescingExpression: binary,
  RelationalExpression: binary,
  EachExpression: async (node: Of<Language.Ast.NodeKind.EachExpression>, scope) =>
    functionOf(['_'], node.paired, scope),
  ErrorRaisingExpression: async (node: Of<Language.Ast.NodeKind.ErrorRaisingExpression>, scope) => {
    throw new Error(`The query raised: ${JSON.stringify(await evaluate(node.paired, scope))}`);
  },
  FieldSelector: async (node: Of<Language.Ast.NodeKind.FieldSelector>, scope) =>
    access(node, await named(scope, '_'), scope),
  FunctionExpression: async (node: Of<Language.Ast.NodeKind.FunctionExpression>, scope) =>
    functionOf(
      node.parameters.content.elements.map((one) => one.node.name.literal),
      node.expression,
      scope,
    ),
  IdentifierExpression: (node: Of<Language.Ast.NodeKind.IdentifierExpression>, scope) =>
    named(scope, plainName(node.identifier.literal)),
  IfExpression: async (node: Of<Language.Ast.NodeKind.IfExpression>, scope) =>
    evaluate((await evaluate(node.condition, scope)) === true ? node.trueExpression : node.falseExpression, scope),
  LetExpression: (node: Of<Language.Ast.NodeKind.LetExpression>, scope) =>
    evaluate(node.expression, withNames(pairsOf(node.variableList), scope)),
  ListExpression: (node: Of<Language.Ast.NodeKind.ListExpression>, scope) =>
    inOrder(node.content.elements, (one) => evaluate(one.node, scope)),
  LiteralExpression: async (node: Of<Language.Ast.NodeKind.LiteralExpression>) => valueOf(node),
  ParenthesizedExpression: (node: Of<Language.Ast.NodeKind.ParenthesizedExpression>, scope) =>
    evaluate(node.content, scope),
  RecordExpression: async (node: Of<Language.Ast.NodeKind.RecordExpression>, scope) =>
    Object.fromEntries(
      await inOrder(pairsOf(node.content), async ([name, value]) => [name, await evaluate(value, scope)] as const),
    ),
  RecursivePrimaryExpression: async (node: Of<Language.Ast.NodeKind.RecursivePrimaryExpression>, scope) => {
    let value = await evaluate(node.head, scope);
    for (const step of node.recursiveExpressions.elements) value = await access(step, value, scope);
    return value;
  },
  // Types are asked for by name only; what a column then holds is up to Excel.
  TypePrimaryType: async () => 'type',
};

async function evaluate(node: Ast, scope: Scope): Promise<Value> {
  const evaluator = EVALUATORS[node.kind] as ((node: Ast, scope: Scope) => Promise<Value>) | undefined;
  if (!evaluator) throw new Error(`Our pages did not use ${node.kind} so far; teach it to the interpreter.`);
  return evaluator(node, scope);
}

async function inOrder<T, R>(items: readonly T[], each: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

function plainName(literal: string): string {
  return /^#"(.*)"$/s.exec(literal)?.[1]?.replaceAll('""', '"') ?? literal;
}

interface Pair {
  readonly node: { readonly key: { readonly literal: string }; readonly value: Ast };
}

function pairsOf(list: { readonly elements: readonly Pair[] }): (readonly [name: string, value: Ast])[] {
  return list.elements.map(({ node }) => [plainName(node.key.literal), node.value] as const);
}

function withNames(pairs: readonly (readonly [string, Ast])[], outer: Scope): Scope {
  const inner = new Map(outer);
  for (const [name, node] of pairs) {
    let made: Promise<Value> | undefined;
    inner.set(name, () => (made ??= evaluate(node, inner)));
  }
  return inner;
}

function named(scope: Scope, name: string): Promise<Value> {
  const found = scope.get(name);
  if (!found) throw new Error(`Power Query knows no ${name}.`);
  return found();
}

function functionOf(parameters: readonly string[], body: Ast, scope: Scope): Callable {
  return (...given) => {
    const inner = new Map(scope);
    for (const [at, name] of parameters.entries()) inner.set(name, async () => given[at] ?? null);
    return evaluate(body, inner);
  };
}

type Step = Of<
  | Language.Ast.NodeKind.InvokeExpression
  | Language.Ast.NodeKind.ItemAccessExpression
  | Language.Ast.NodeKind.FieldSelector
  | Language.Ast.NodeKind.FieldProjection
>;

async function access(step: Step, value: Value, scope: Scope): Promise<Value> {
  if (step.kind === 'InvokeExpression') {
    const given = await inOrder(step.content.elements, (one) => evaluate(one.node, scope));
    return (value as Callable)(...given);
  }
  if (step.kind === 'ItemAccessExpression') return (value as Value[])[Number(await evaluate(step.content, scope))];
  if (step.kind !== 'FieldSelector') throw new Error(`Our pages did not use ${step.kind} so far.`);
  const name = plainName(step.content.literal);
  const record = value as Record<string, Value>;
  if (!(name in record) && !step.optionalConstant)
    throw new Error(`The record has no field ${name}: ${JSON.stringify(value)}`);
  return record[name] ?? null;
}

function valueOf({ literal: text, literalKind }: Of<Language.Ast.NodeKind.LiteralExpression>): Value {
  if (literalKind === 'Text') return text.slice(1, -1).replaceAll('""', '"').replaceAll('#(lf)', '\n');
  if (literalKind === 'Null') return null;
  return JSON.parse(text);
}

type Binary = Of<
  | Language.Ast.NodeKind.ArithmeticExpression
  | Language.Ast.NodeKind.EqualityExpression
  | Language.Ast.NodeKind.LogicalExpression
  | Language.Ast.NodeKind.NullCoalescingExpression
  | Language.Ast.NodeKind.RelationalExpression
>;

async function binary(node: Binary, scope: Scope): Promise<Value> {
  const left = await evaluate(node.left, scope);
  const right = (): Promise<Value> => evaluate(node.right, scope);
  switch (node.operatorConstant.constantKind as string) {
    case '&':
      return joined(left, await right());
    case '=':
      return left === (await right());
    case '<>':
      return left !== (await right());
    case 'and':
      return left === true && (await right()) === true;
    case 'or':
      return left === true || (await right()) === true;
    case '??':
      return left ?? (await right());
    default:
      throw new Error(`Our pages did not use ${node.operatorConstant.constantKind} so far.`);
  }
}

function joined(left: Value, right: Value): Value {
  if (Array.isArray(left)) return [...(left as Value[]), ...(right as Value[])];
  return typeof left === 'string' ? left + String(right) : { ...(left as object), ...(right as object) };
}
