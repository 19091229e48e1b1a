import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Context } from '../graphql/Context.ts';
import { decodeId } from '../id/decodeId.ts';
import { noteConfidentialRead } from './confidentialReads.ts';
import { NEVER_BY_ID, ROW_RULES } from './rowRules.ts';
import { statedGrades, viewerReach } from './viewerReach.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether the viewer reads a row of a type. */
function isRead(type: string, row: Readonly<Record<string, unknown>>, context: Context): boolean {
  const kind = ROW_RULES[type];
  if (kind === undefined) return true;
  const personId = String(row['personId']);
  const reach = viewerReach(context, kind);
  const isStated = type === 'Grade' && statedGrades(context).has(String(row['id']));
  const isReached = reach === 'EVERYBODY' || reach.has(personId) || isStated;
  if (isReached && kind === 'CONFIDENTIAL') noteConfidentialRead(context, type, personId);
  return isReached;
}

/** The named type of what a field answers: of a connection that of its things. */
function answered(type: GraphQLOutputType): string {
  const { name } = getNamedType(type);
  return name.replace(/(Connection|Edge)$/, '');
}

/** What is left of an answer: null in the place of a thing that is not read, and lists without it. */
function readable(type: string, value: unknown, context: Context): unknown {
  if (Array.isArray(value)) return value.filter((item) => readable(type, item, context) !== null);
  if (!isRecord(value)) return value;
  if (Array.isArray(value['edges'])) {
    const edges = value['edges'].filter(
      (edge) => isRecord(edge) && isRead(type, Object(edge['node']), context),
    );
    if (edges.length === value['edges'].length) return value;
    // How many were left out is not told either: the page is the last one.
    return {
      ...value,
      edges,
      pageInfo: { ...Object(value['pageInfo']), hasNextPage: false, endCursor: null },
    };
  }
  return isRead(type, value, context) ? value : null;
}

type Read = (value: unknown, context: Context, args: Readonly<Record<string, unknown>>) => unknown;

function guardField(field: GraphQLField<unknown, Context>, read: Read): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = async (root, args, context, info) =>
    read(await resolve(root, args, context, info), context, args);
}

/** What `node` found by an id, if somebody may have it. */
function found(value: unknown, id: unknown, context: Context): unknown {
  const type = decodeId(String(id))?.type ?? '';
  const isOperator = context.actor.kind === 'root' || context.actor.kind === 'system';
  return NEVER_BY_ID.has(type) && !isOperator ? null : readable(type, value, context);
}

/** Puts the decision of each row before every field that answers a thing of which each row is decided. What is not read is like what is not there. */
export function guardRows(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.name === 'Query' && field.name === 'node')
        guardField(field, (value, context, { id }) => found(value, id, context));
      if (type.name === 'Query' && field.name === 'nodes')
        guardField(field, (value, context, { ids }) =>
          Array.isArray(value) && Array.isArray(ids)
            ? value.map((item, index) => found(item, ids[index], context))
            : value,
        );
      const name = answered(field.type);
      // Edges come from a connection that was guarded.
      if (name in ROW_RULES && !/(Connection|Edge)$/.test(type.name))
        guardField(field, (value, context) => readable(name, value, context));
    }
  }
  return schema;
}
