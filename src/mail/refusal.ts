/** What is known of an attempt that did not succeed. */
export interface Failure {
  /** True when another attempt would end the same way. */
  final: boolean
  /** One sentence for the administrator; the mail server's own words when there are any. */
  sentence: string
}

interface SmtpError {
  code?: string
  command?: string
  message?: string
  response?: string
  responseCode?: number
}

/**
 * Reads an error of nodemailer. Final is a refusal (5xx) of this mail or its addressee; a server
 * that is down, full, or does not like our password is tried again, as somebody will repair that.
 */
export function failureOf(error: unknown): Failure {
  const { code, command = '', message = '', response, responseCode = 0 } = error as SmtpError
  const aboutThisMail = /^(RCPT TO|DATA)/.test(command)
  // 530 to 538 are about logging in (RFC 4954), 503 about the order of commands.
  const refused =
    responseCode >= 500 && responseCode !== 503 && !(responseCode >= 530 && responseCode <= 538)
  const final = aboutThisMail && refused
  return { final, sentence: oneLine(response ?? (message || code) ?? 'unknown') }
}

const SENTENCE_MAX = 300

/** Keeps a foreign text readable in a list: one line, no control characters, not too long. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, SENTENCE_MAX)
}
