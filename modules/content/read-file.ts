import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { ContentError, type Place } from './content-error.ts';

type Path = (string | number)[];

export type ContentFile<T> = {
  data: T;
  /** Where a field stands, for error messages. */
  place: (...path: Path) => Place;
};

/**
 * Reads one YAML file and checks it against its schema.
 * @param root folder that paths in messages are relative to
 * @param path the file, absolute
 * @param schema what the file must look like
 * @throws ContentError naming file, line and field of the first thing that is wrong
 */
export function readContentFile<T>(
  root: string,
  path: string,
  schema: v.GenericSchema<unknown, T>,
): ContentFile<T> {
  const file = relative(root, path).replaceAll('\\', '/');
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });

  const place = (...at: Path): Place => {
    const node = nearestNode(document, at);
    const offset = node?.range?.[0] ?? 0;
    return { file, line: lines.linePos(offset).line, field: fieldName(at) };
  };

  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new ContentError({ file, line, field: 'whole file' }, broken.message);
  }

  const result = v.safeParse(schema, document.toJS() ?? null);
  if (!result.success) {
    const issue = result.issues[0];
    const at = (issue.path ?? []).map((item) => item.key as string | number);
    throw new ContentError(place(...at), kindMessage(issue));
  }
  return { data: result.output, place };
}

function kindMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  return issue.expected === 'never'
    ? 'there is no field of this name; is it misspelled?'
    : 'this field is missing';
}

/** [0, 'quote', 'edition'] → "entry 1, quote, edition": people count from one. */
function fieldName(path: Path): string {
  const parts = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part));
  return parts.join(', ') || 'whole file';
}

/** The node at a path or, if the field is missing, the innermost one that is there. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: Path) {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}
