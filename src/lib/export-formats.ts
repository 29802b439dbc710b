/** The forms in which a table can be taken. */
export const exportFormats = ['csv', 'xlsx', 'json', 'ndjson'] as const
export type ExportFormat = (typeof exportFormats)[number]
