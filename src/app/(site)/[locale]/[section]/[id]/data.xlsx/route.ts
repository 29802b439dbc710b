import { dataFile } from '../../../../_files/data-file'

export const dynamic = 'force-dynamic'

/** A table of the database in this form. */
export const GET = dataFile('xlsx')
