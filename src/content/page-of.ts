/** One page of a list. */
export interface PageOf<T> {
  items: T[]
  total: number
  page: number
  pages: number
  perPage: number
}

interface PaginatedDocs<T> {
  docs: T[]
  totalDocs: number
  page?: number | undefined
  totalPages: number
  limit: number
}

/** Payload's answer to a paginated find as a page of views. */
export function toPage<D, T>(found: PaginatedDocs<D>, items: T[]): PageOf<T> {
  return {
    items,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
    perPage: found.limit,
  }
}
