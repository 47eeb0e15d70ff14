import type { Catalogue, CatalogueId } from '../files/catalogue.ts'
import type { Spot } from '../files/spot.ts'
import type { Diagnostic } from '../files/diagnostics.ts'
import type { FileKindId } from '../schema/files.ts'

/** What a rule may look at. */
export interface RuleContext {
  /** The files of a kind that could be parsed, sorted by path. They may break their schema. */
  readonly files: (kind: FileKindId) => readonly Spot[]
  /**
   * Whether every file of a kind could be parsed. Where not, nothing may be concluded from what is
   * absent: it may stand in the file that could not be.
   */
  readonly isWhole: (kind: FileKindId) => boolean
  /** The lines of the list of ids that were ever released; absent where it could not be read. */
  readonly publishedIds: Spot | undefined
  /** Everything of one kind that has an id. */
  readonly catalogue: (id: CatalogueId) => Catalogue
}

/** A check that looks across files, or deeper into one than its schema does. */
export interface Rule {
  /** As it stands in the findings. */
  readonly name: string
  /** One sentence that says what the data must keep to. */
  readonly description: string
  readonly check: (context: RuleContext) => readonly Diagnostic[]
}
