/** Under which terms the data may be used again. */
export interface Licence {
  /** SPDX identifier, or a name of our own where there is none. */
  id: string
  url: string
}

const open: Licence = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/**
 * Legal documents are no object of copyright: Article 15 of the Law on Intellectual Property of
 * Viet Nam (50/2005/QH11).
 */
const statutes: Licence = {
  id: 'VN-statute',
  url: 'https://creativecommons.org/publicdomain/mark/1.0/',
}

/**
 * The licence of a collection's records. It covers facts, summaries and labels of ours; verbatim
 * texts of the United Nations stay under the terms of their documents.
 */
export const licenceOf = (collection: string): Licence =>
  collection === 'legal-provisions' || collection === 'legislation' ? statutes : open
