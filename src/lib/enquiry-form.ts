import { z } from 'zod'
import { isMailAddress } from './mail-address'
import type { Wording } from './messages/get-messages'

/** What the form of an enquiry holds, checked. */
export interface EnquiryForm {
  kind: 'press' | 'citizen'
  name: string
  email: string
  organisation: string | null
  question: string
  topic: number | null
  agency: number | null
}

const fields = [
  'kind',
  'name',
  'email',
  'organisation',
  'question',
  'topic',
  'agency',
  'consent',
] as const

/** The field that people do not see and programs fill in. */
export const trapField = 'homepage'

/** What was typed, as it is shown again. Longer than any limit is cut, far beyond it. */
export function typedValues(body: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    fields.map((name) => [name, (body.get(name) ?? '').replaceAll('\0', '').slice(0, 8000)]),
  )
}

/** Checks what was typed. The errors are sentences in the person's language, by field. */
export function checkEnquiry(
  values: Record<string, string>,
  choices: { topics: number[]; agencies: number[] },
  { t }: Wording,
): { form: EnquiryForm; errors: null } | { form: null; errors: Record<string, string> } {
  const { errors: said } = t.ask
  const choice = (allowed: number[], message: string) =>
    z
      .string()
      .transform((value) => (value ? Number(value) : null))
      .refine((value) => value === null || allowed.includes(value), message)
  const schema = z
    .object({
      kind: z.enum(['press', 'citizen'], said.kind),
      name: z.string().trim().min(2, said.name).max(120, said.name),
      email: z
        .string()
        .trim()
        .max(200, said.email)
        .pipe(z.email(said.email))
        .refine(isMailAddress, said.email),
      organisation: z.string().trim().max(200, said.organisation),
      question: z.string().trim().min(20, said.question).max(4000, said.questionLong),
      topic: choice(choices.topics, said.choice),
      agency: choice(choices.agencies, said.choice),
      consent: z.literal('yes', said.consent),
    })
    .superRefine((form, context) => {
      if (form.kind === 'press' && form.organisation.length < 2) {
        context.addIssue({ code: 'custom', path: ['organisation'], message: said.organisation })
      }
    })
  const result = schema.safeParse(values)
  if (!result.success) {
    const errors: Record<string, string> = {}
    for (const { path, message } of result.error.issues) errors[String(path[0])] ??= message
    // Zod checks across fields only when each is right by itself.
    if (values.kind === 'press' && !values.organisation?.trim()) {
      errors.organisation ??= said.organisation
    }
    // In the order of the form, whatever found them.
    return {
      form: null,
      errors: Object.fromEntries(
        fields.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])),
      ),
    }
  }
  const { consent: _given, organisation, kind, ...rest } = result.data
  return {
    form: { ...rest, kind, organisation: kind === 'press' ? organisation : null },
    errors: null,
  }
}
