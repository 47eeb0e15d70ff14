import * as z from 'zod'
import { slug } from '../../data/schema/text.ts'

// What the parts of the schema of data/toolkit.json have in common.

export const text = (description: string) => z.string().meta({ description })
export const flag = (description: string) => z.boolean().meta({ description })
export const textList = (description: string) => z.array(z.string()).meta({ description })
export const whole = (description: string) => z.int().positive().meta({ description })
export const idOf = (what: string) => slug().meta({ description: `Id of ${what}.` })
export const idsOf = (what: string) => z.array(slug()).meta({ description: `Ids of ${what}.` })
export const formed = (form: RegExp, description: string) =>
  z.string().regex(form).meta({ description })

export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).meta({ description })

export const citation = z.object({
  document: idOf('an entry of sources'),
  table: whole('Number of the table.').optional(),
  page: whole('Page, as printed.').optional(),
  lastPage: whole('Last page, when it runs over several.').optional(),
})
export const source = citation.meta({ description: 'Where it stands.' })

export const explained = z.object({ text: text('A sentence or more in our own words.'), source })
export const explanation = explained.meta({ description: 'What is to be known about it.' })

export const named = {
  id: slug().meta({ description: 'Permanent id.' }),
  title: text('What it is called.'),
}
