import { initI18n } from '@payloadcms/translations'
import {
  createLocalReq,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Validate,
} from 'payload'
import type { StoredRecord } from '../../exchange/record'
import { defaultLocale, type Locale, localeCodes } from '../../lib/locales'
import { inLanguage } from './new-document'

/**
 * The rules of a collection's fields for a whole document: required, lengths, bounds, choices, and
 * what a field says itself. They are the very functions that the admin runs, but for relations:
 * that their records exist is asked set-wise elsewhere.
 */
export class Validation {
  private readonly requests = new Map<Locale, PayloadRequest>()

  private constructor(private readonly collection: SanitizedCollectionConfig) {}

  static async of(payload: Payload, collection: SanitizedCollectionConfig): Promise<Validation> {
    const validation = new Validation(collection)
    // Reports are written in English; the admin's page puts their words into Vietnamese.
    const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language: 'en' })
    for (const locale of localeCodes) {
      validation.requests.set(locale, await createLocalReq({ locale, req: { i18n } }, payload))
    }
    return validation
  }

  /** Fills what fields make of themselves, such as an empty slug, in the document itself. */
  async complete(doc: StoredRecord, operation: 'create' | 'update'): Promise<void> {
    const { flattenedFields } = this.collection
    for (const field of flattenedFields) {
      const hooks = 'hooks' in field ? (field.hooks?.beforeValidate ?? []) : []
      if (hooks.length === 0) continue
      const localized = 'localized' in field && Boolean(field.localized)
      for (const locale of localized ? localeCodes : [defaultLocale]) {
        if (localized && !hasText(doc, flattenedFields, locale)) continue
        const view = inLanguage(doc, flattenedFields, locale)
        let value = view[field.name]
        for (const hook of hooks) {
          value = await hook({
            ...hookArguments(field, this.collection, this.request(locale)),
            data: view,
            operation,
            originalDoc: view,
            siblingData: view,
            value,
          } as never)
        }
        if (!localized) doc[field.name] = value
        else doc[field.name] = { ...(doc[field.name] as object | undefined), [locale]: value }
      }
    }
  }

  /** What is wrong with a document, a sentence for each field; empty when it is good. */
  async problems(doc: StoredRecord, operation: 'create' | 'update'): Promise<string[]> {
    const { flattenedFields } = this.collection
    const problems: string[] = []
    for (const locale of localeCodes) {
      const isMain = locale === defaultLocale
      if (!isMain && !hasText(doc, flattenedFields, locale)) continue
      const view = inLanguage(doc, flattenedFields, locale)
      const found = await this.problemsIn(flattenedFields, view, view, [], locale, operation)
      problems.push(...found)
    }
    return [...new Set(problems)]
  }

  private async problemsIn(
    fields: readonly FlattenedField[],
    siblings: StoredRecord,
    data: StoredRecord,
    path: string[],
    locale: Locale,
    operation: 'create' | 'update',
  ): Promise<string[]> {
    const problems: string[] = []
    for (const field of fields) {
      const localized = 'localized' in field && Boolean(field.localized)
      if (locale !== defaultLocale && !localized && !holdsFields(field)) continue
      const at = [...path, field.name]
      const value = siblings[field.name]
      const said = await this.judge(field, value, siblings, data, at, locale, operation)
      if (said) problems.push(`${at.join('.')}${localized ? `.${locale}` : ''}: ${said}`)
      const inner = 'flattenedFields' in field ? field.flattenedFields : null
      if (!inner || typeof value !== 'object' || value === null) continue
      for (const [row, place] of (Array.isArray(value) ? value : [value]).entries()) {
        const way = Array.isArray(value) ? [...at, String(row + 1)] : at
        problems.push(
          ...(await this.problemsIn(inner, place as StoredRecord, data, way, locale, operation)),
        )
      }
    }
    return problems
  }

  private async judge(
    field: FlattenedField,
    value: unknown,
    siblingData: StoredRecord,
    data: StoredRecord,
    path: string[],
    locale: Locale,
    operation: 'create' | 'update',
  ): Promise<string | null> {
    const isDraft = '_status' in data && data._status !== 'published'
    const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined
    if (!validate || field.type === 'richText' || field.type === 'blocks') return null
    // Payload asks nothing of the drafts' empty fields.
    if (isDraft && isNothing(value)) return null
    // The field's own settings are inherited, not copied: this runs for every field of every row.
    const options: object = Object.assign(Object.create(field), {
      blockData: {},
      collectionSlug: this.collection.slug,
      data,
      // With these the rule of a relation would read its records one by one.
      filterOptions: undefined,
      id: data.id,
      operation,
      overrideAccess: true,
      path,
      preferences: { fields: {} },
      req: this.request(locale),
      siblingData,
    })
    const said = await validate(value ?? undefined, options as never)
    return said === true ? null : said
  }

  private request(locale: Locale): PayloadRequest {
    const found = this.requests.get(locale)
    if (!found) throw new Error(`No request for ${locale}.`)
    return found
  }
}

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const holdsFields = (field: FlattenedField) => 'flattenedFields' in field

/** Whether anything is written in a language, so that its rules apply. */
function hasText(doc: StoredRecord, fields: readonly FlattenedField[], locale: string): boolean {
  return fields.some((field) => {
    const value = doc[field.name]
    if (typeof value !== 'object' || value === null) return false
    if ('localized' in field && field.localized) {
      const text = (value as StoredRecord)[locale]
      return field.type !== 'select' && field.name !== 'slug' && !isNothing(text)
    }
    return field.type === 'group' || field.type === 'tab'
      ? hasText(value as StoredRecord, field.flattenedFields, locale)
      : false
  })
}

function hookArguments(
  field: FlattenedField,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
) {
  return {
    blockData: undefined,
    collection,
    context: req.context,
    field,
    global: null,
    indexPath: [],
    overrideAccess: true,
    path: [field.name],
    req,
    schemaPath: [field.name],
    siblingFields: [],
  }
}
