import { Document, isMap, isScalar, Scalar } from 'yaml'

/** Gives an editor of YAML the schema of the file; a comment to everything else. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../schema/example.schema.json\n'

/** Narrower than the files that stand there may be, so that the page can show it. */
const WIDTH = 80

/** A text longer than this need not fit on a line with the name of its field. */
const SHORT = 60

/** What a new file of an example holds, its fields in their order; what is undefined is left out. */
interface NewExample {
  readonly id: string
  readonly placements: readonly { readonly source: object; readonly reason?: string | undefined }[]
  readonly facts?: object
  readonly references?: readonly { readonly seen: string }[]
}

/** The text of `data/examples/{id}.yaml`, in the manner of the files that stand there. */
export function exampleYaml(example: NewExample): string {
  const document = new Document(example, { aliasDuplicateObjects: false })
  example.placements.forEach((_, i) => {
    const source = document.getIn(['placements', i, 'source'])
    if (isMap(source)) source.flow = true
    fold(document, ['placements', i, 'reason'])
  })
  fold(document, ['facts', 'summary', 'value'])
  example.references?.forEach((_, i) => {
    // Readers of older YAML would take it for a point in time.
    write(document, ['references', i, 'seen'], Scalar.QUOTE_SINGLE)
  })
  return SCHEMA_LINE + document.toString({ lineWidth: WIDTH, singleQuote: true })
}

type Path = readonly (string | number)[]

/** Writes long text as a block of lines, in which no character means anything. */
function fold(document: Document, path: Path): void {
  if (String(document.getIn(path)).length > SHORT) write(document, path, Scalar.BLOCK_FOLDED)
}

function write(document: Document, path: Path, type: Scalar.Type): void {
  const node = document.getIn(path, true)
  if (isScalar(node)) node.type = type
}
