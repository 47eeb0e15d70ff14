import { compile, type CompileResult } from '../../src/domain/data/compile/compile.ts'
import { nodeEffects, type Effects } from '../world/effects.ts'
import { readData } from './read-data.ts'

/** Reads all of `data/` and compiles it: what the command line, the site and the tests do. */
export const compileData = async (
  effects: Pick<Effects, 'list' | 'read'> = nodeEffects(),
): Promise<CompileResult> => compile(await readData(effects))
